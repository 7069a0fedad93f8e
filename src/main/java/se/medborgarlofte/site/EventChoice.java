package se.medborgarlofte.site;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which of a promise's events are asked for; the address carries it.
 *
 * @param target key of the target whose events alone are shown
 * @param from the first day of the period of it that alone is shown
 * @param municipality of the promise, whose own events of the target alone are shown
 * @param page from 1
 */
public record EventChoice(
        @Nullable Integer target,
        @Nullable LocalDate from,
        @Nullable Long municipality,
        int page) {

    static final EventChoice ALL = new EventChoice(null, null, null, 1);
}
