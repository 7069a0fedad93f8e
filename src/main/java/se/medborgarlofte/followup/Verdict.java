package se.medborgarlofte.followup;

import java.time.LocalDate;

/**
 * What the latest published round says of a promise.
 *
 * @param slug of the round
 * @param homeMunicipality of the round
 */
public record Verdict(Judgement judgement, LocalDate cutOff, long homeMunicipality, String slug) {}
