package se.medborgarlofte.measure.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import se.medborgarlofte.measure.MeasureDetails;
import se.medborgarlofte.shared.SwedishTime;

/**
 * When everybody may see what was recorded, in words.
 *
 * @param key of the message: its arguments are the time and the day
 * @param from Swedish time
 */
record Visible(String key, LocalDateTime from) {

    static Visible of(MeasureDetails measure, LocalDateTime now) {
        Instant instant = measure.publicFrom();
        if (instant == null) {
            return new Visible("measure.visible.never", now);
        }
        LocalDateTime from = LocalDateTime.ofInstant(instant, SwedishTime.ZONE);
        return new Visible("measure.visible." + word(from, now), from);
    }

    private static String word(LocalDateTime from, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        if (!from.isAfter(now)) {
            return "now";
        }
        if (from.toLocalDate().equals(today)) {
            return "today";
        }
        return from.toLocalDate().equals(today.plusDays(1)) ? "tomorrow" : "later";
    }
}
