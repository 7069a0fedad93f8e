package se.medborgarlofte.measure;

import java.time.LocalDate;

/** Something recorded that may be the very thing that somebody is about to record again. */
public record PossibleDuplicate(long id, String activity, String place, LocalDate date, int quantity, String party) {}
