package se.medborgarlofte.situation;

import java.time.LocalDate;

/**
 * By which an edition holds.
 *
 * @param by a body, for instance kommunstyrelsen; not a person
 * @param paragraph as "§ 45"; may be empty
 * @param registrationNumber of the municipality; may be empty
 */
public record EditionDecision(String by, LocalDate on, String paragraph, String registrationNumber) {}
