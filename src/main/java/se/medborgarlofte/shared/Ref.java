package se.medborgarlofte.shared;

/**
 * Another module's thing as a text names it: its id, and its name on the day the text was written. What was approved
 * and published keeps the name it had then.
 */
public record Ref(long id, String name) {}
