package se.medborgarlofte.measure.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Submitted;

/**
 * What is typed when a measure is recorded or planned.
 *
 * @param day the chosen day (2026-05-31), or {@link #OTHER_DAY} where {@code date} tells
 * @param lastDate of a total over several days
 * @param members for which of the lists of the promises
 * @param offered the promises that the page showed; one that it did not show could not be unticked
 * @param sure record it although it looks like a duplicate
 */
record EntryForm(
        @Nullable String submission,
        @Nullable String type,
        @Nullable String municipality,
        @Nullable String place,
        @Nullable String party,
        @Nullable String day,
        @Nullable String date,
        @Nullable String lastDate,
        @Nullable String quantity,
        @Nullable String reportedFrom,
        @Nullable List<String> promises,
        @Nullable List<String> members,
        @Nullable List<String> offered,
        @Nullable String publicText,
        @Nullable String internalNote,
        @Nullable String link,
        @Nullable Boolean sure)
        implements Submitted {

    static final String OTHER_DAY = "other";

    /** A new form for the type and place that were chosen. */
    static EntryForm of(
            long type, long municipality, @Nullable Long place, String party, String day, List<String> ticked) {
        return new EntryForm(
                UUID.randomUUID().toString(),
                Long.toString(type),
                Long.toString(municipality),
                place == null ? null : Long.toString(place),
                party,
                day,
                null,
                null,
                "1",
                null,
                ticked,
                null,
                null,
                null,
                null,
                null,
                false);
    }

    /** The same with some of a list ticked. */
    EntryForm with(List<String> chosen) {
        return new EntryForm(
                submission,
                type,
                municipality,
                place,
                party,
                day,
                date,
                lastDate,
                quantity,
                reportedFrom,
                promises,
                chosen,
                offered,
                publicText,
                internalNote,
                link,
                sure);
    }

    /** The day as it was chosen or typed. */
    @Nullable
    String typedDay() {
        return OTHER_DAY.equals(day) || day == null ? date : day;
    }

    LocalDate dayOr(LocalDate otherwise) {
        String typed = typedDay();
        try {
            return typed == null ? otherwise : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException garbage) {
            return otherwise;
        }
    }

    static EntryForm empty() {
        return new EntryForm(
                UUID.randomUUID().toString(),
                null,
                null,
                null,
                null,
                OTHER_DAY,
                null,
                null,
                "1",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
    }
}
