package se.medborgarlofte.situation;

import java.time.LocalDate;

/**
 * What a problem is known from (<em>källa</em>).
 *
 * @param date when it was asked, counted or heard
 */
public record ProblemSource(SourceKind kind, String title, LocalDate date) {}
