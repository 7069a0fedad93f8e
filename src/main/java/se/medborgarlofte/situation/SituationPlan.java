package se.medborgarlofte.situation;

import java.time.LocalDate;

/**
 * When a municipality decided what it does about its picture.
 *
 * @param adopted day on which its plan (<em>åtgärdsplan</em>) was adopted
 * @param followUp day of the follow-up that comes next
 * @param version 1 for the first that was saved
 */
public record SituationPlan(long municipality, LocalDate adopted, LocalDate followUp, long version) {

    /** The law asks for a follow-up at least every second year. */
    public static final int YEARS = 2;
}
