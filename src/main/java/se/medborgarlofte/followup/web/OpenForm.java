package se.medborgarlofte.followup.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.followup.RoundKind;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Submitted;
import se.medborgarlofte.shared.Period;

/** A round to open, as it is typed. */
record OpenForm(
        @Nullable String submission,
        @Nullable String kind,
        @Nullable String start,
        @Nullable String end,
        @Nullable String cutOff)
        implements Submitted {

    /** What was read. */
    record Round(RoundKind kind, Period period, LocalDate cutOff) {}

    /** The whole agreement, as far as it has come. */
    static OpenForm of(Period agreement, LocalDate today) {
        LocalDate last = agreement.end().isBefore(today) ? agreement.end() : today.minusDays(1);
        return new OpenForm(
                UUID.randomUUID().toString(),
                null,
                agreement.start().toString(),
                agreement.end().toString(),
                last.toString());
    }

    /** @return nothing where something must be put right first */
    @Nullable
    Round read(Fields fields) {
        RoundKind chosen = fields.constant("kind", RoundKind.class, kind);
        LocalDate first = fields.requiredDate("start", start);
        LocalDate last = fields.requiredDate("end", end);
        LocalDate cut = fields.requiredDate("cutOff", cutOff);
        if (first != null && last != null && last.isBefore(first)) {
            fields.reject("end", "promise.error.period.reversed");
            return null;
        }
        return chosen == null || first == null || last == null || cut == null
                ? null
                : new Round(chosen, new Period(first, last), cut);
    }
}
