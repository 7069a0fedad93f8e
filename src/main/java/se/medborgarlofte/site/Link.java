package se.medborgarlofte.site;

/** A named way to another page of the site. */
public record Link(String name, String href) {}
