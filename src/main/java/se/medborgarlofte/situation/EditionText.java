package se.medborgarlofte.situation;

import java.time.LocalDate;

/**
 * The texts of an edition as an editor writes them.
 *
 * @param date of what is described
 * @param mapping of the crimes (<em>kartläggning</em>)
 * @param other information that matters
 * @param heldBy the authority that holds what cannot be public; empty where there is nothing such
 * @param heldNumber its registration number there (<em>diarienummer</em>)
 */
public record EditionText(
        LocalDate date, String mapping, String other, String analysis, String heldBy, String heldNumber) {}
