package se.medborgarlofte.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A span of calendar days in Swedish time; both end days belong to it.
 *
 * @param start the first day
 * @param end the last day, never before the first
 */
public record Period(LocalDate start, LocalDate end) {

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("period ends " + end + " before it starts " + start);
        }
    }

    public static Period of(LocalDate day) {
        return new Period(day, day);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    public boolean contains(Period other) {
        return contains(other.start) && contains(other.end);
    }

    public boolean isBefore(LocalDate day) {
        return end.isBefore(day);
    }

    public boolean isAfter(LocalDate day) {
        return start.isAfter(day);
    }

    /** The days that both periods have, or nothing. */
    public Optional<Period> intersection(Period other) {
        LocalDate from = start.isAfter(other.start) ? start : other.start;
        LocalDate to = end.isBefore(other.end) ? end : other.end;
        return from.isAfter(to) ? Optional.empty() : Optional.of(new Period(from, to));
    }

    /** The equally long one right before it: as many whole months where it is that long, else as many days. */
    public Period before() {
        LocalDate after = end.plusDays(1);
        long months = ChronoUnit.MONTHS.between(start, after);
        boolean whole = start.plusMonths(months).equals(after);
        return new Period(whole ? start.minusMonths(months) : start.minusDays(days()), start.minusDays(1));
    }

    /** Number of days, both end days counted; at least 1. */
    @JsonIgnore
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(start, end)) + 1;
    }
}
