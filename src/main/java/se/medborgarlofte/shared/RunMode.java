package se.medborgarlofte.shared;

/**
 * How the program runs.
 *
 * @param example the database that comes with the program is in use: the example and its public logins may be there,
 *     and only this computer is listened to; false with any other database
 */
public record RunMode(boolean example) {}
