package se.medborgarlofte.checklist;

import java.time.LocalDate;

/** @param function of who ticked it, not a name */
public record StepTick(StepItem item, LocalDate day, String function) {}
