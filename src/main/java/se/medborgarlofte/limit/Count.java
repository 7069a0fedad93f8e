package se.medborgarlofte.limit;

import java.time.Duration;

/**
 * What is counted, and how many there may be.
 *
 * @param id names what is done and, by an alias of {@code keys.ApplicationKey}, by whom: no address in clear
 * @param most at once, and in each window
 */
public record Count(String id, int most, Duration window) {}
