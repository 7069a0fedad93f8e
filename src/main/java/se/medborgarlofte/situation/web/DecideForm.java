package se.medborgarlofte.situation.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Submitted;
import se.medborgarlofte.situation.EditionDecision;

/** The decision on an edition as it is typed; without it, what a draft is removed with. */
record DecideForm(
        @Nullable String submission,
        @Nullable String version,
        @Nullable String decidedBy,
        @Nullable String decidedOn,
        @Nullable String paragraph,
        @Nullable String registrationNumber)
        implements Submitted {

    private static final int LINE = 200;

    static DecideForm of(long version) {
        return new DecideForm(UUID.randomUUID().toString(), Long.toString(version), null, null, null, null);
    }

    /** @return null where something must be put right */
    @Nullable
    EditionDecision read(Fields fields) {
        String by = fields.requiredText("decidedBy", decidedBy, LINE);
        LocalDate on = fields.requiredDate("decidedOn", decidedOn);
        String section = fields.boundedText("paragraph", paragraph, LINE);
        String number = fields.boundedText("registrationNumber", registrationNumber, LINE);
        return !fields.ok() || by == null || on == null ? null : new EditionDecision(by, on, section, number);
    }
}
