package se.medborgarlofte.site.web;

/** One entry of the staff menu: message key, path, and whether the page belongs to it. */
record NavigationEntry(String key, String href, boolean current) {}
