package se.medborgarlofte.site;

import java.time.LocalDate;
import se.medborgarlofte.followup.Judgement;

/**
 * What the latest follow-up says of a promise.
 *
 * @param cutOff the last day that it looks at
 * @param href of the follow-up
 */
public record VerdictLine(Judgement judgement, LocalDate cutOff, String href) {}
