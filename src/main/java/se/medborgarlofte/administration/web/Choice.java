package se.medborgarlofte.administration.web;

/** One option of a list whose ids are not numbers. */
record Choice(String id, String name) {}
