package se.medborgarlofte.promise;

/** An activity type that a target counts, with the name it had when the text was written. */
public record CountedActivity(long id, String name) {}
