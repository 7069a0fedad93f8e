package se.medborgarlofte.promise.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Submitted;
import se.medborgarlofte.promise.Deviation;
import se.medborgarlofte.shared.Period;

/** A deviation as it is typed. */
record DeviationForm(
        @Nullable String submission,
        @Nullable String first,
        @Nullable String last,
        @Nullable String reason,
        @Nullable String plan)
        implements Submitted {

    private static final int TEXT = 1000;

    static DeviationForm empty(LocalDate today) {
        return new DeviationForm(UUID.randomUUID().toString(), today.toString(), null, null, null);
    }

    /** @return nothing where something must be put right first */
    @Nullable
    Deviation read(Fields fields) {
        LocalDate from = fields.requiredDate("first", first);
        LocalDate to = fields.requiredDate("last", last);
        String why = fields.requiredText("reason", reason, TEXT);
        String instead = fields.requiredText("plan", plan, TEXT);
        if (from != null && to != null && to.isBefore(from)) {
            fields.reject("last", "promise.error.period.reversed");
            return null;
        }
        return from == null || to == null || why == null || instead == null
                ? null
                : new Deviation(new Period(from, to), why, instead);
    }
}
