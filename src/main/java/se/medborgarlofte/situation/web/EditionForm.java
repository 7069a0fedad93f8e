package se.medborgarlofte.situation.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Replacing;
import se.medborgarlofte.situation.EditionText;

/** The texts of an edition as they are typed. */
record EditionForm(
        @Nullable String submission,
        @Nullable String version,
        @Nullable String date,
        @Nullable String mapping,
        @Nullable String other,
        @Nullable String analysis,
        @Nullable String heldBy,
        @Nullable String heldNumber)
        implements Replacing<EditionForm> {

    private static final int TEXT = 10_000;
    private static final int LINE = 200;

    static EditionForm begun(LocalDate today) {
        return new EditionForm(UUID.randomUUID().toString(), null, today.toString(), null, null, null, null, null);
    }

    /** @param version null for a new edition that begins with the words of another */
    static EditionForm of(EditionText text, @Nullable Long version, LocalDate date) {
        return new EditionForm(
                UUID.randomUUID().toString(),
                version == null ? null : version.toString(),
                date.toString(),
                text.mapping(),
                text.other(),
                text.analysis(),
                text.heldBy(),
                text.heldNumber());
    }

    /** @return null where something must be put right */
    @Nullable
    EditionText read(Fields fields) {
        LocalDate day = fields.requiredDate("date", date);
        EditionText text = day == null
                ? null
                : new EditionText(
                        day,
                        fields.boundedText("mapping", mapping, TEXT),
                        fields.boundedText("other", other, TEXT),
                        fields.boundedText("analysis", analysis, TEXT),
                        fields.boundedText("heldBy", heldBy, LINE),
                        fields.boundedText("heldNumber", heldNumber, LINE));
        return fields.ok() ? text : null;
    }

    @Override
    public EditionForm onTopOf(EditionForm saved) {
        return new EditionForm(submission, saved.version, date, mapping, other, analysis, heldBy, heldNumber);
    }
}
