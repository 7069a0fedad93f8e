package se.medborgarlofte.measure.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Replacing;
import se.medborgarlofte.measure.Correction;
import se.medborgarlofte.measure.MeasureDetails;
import se.medborgarlofte.promise.CorrectionReason;
import se.medborgarlofte.shared.Period;

/** What a measure should say instead, or what a planned one became. */
record CorrectionForm(
        @Nullable String submission,
        @Nullable String version,
        @Nullable String place,
        @Nullable String date,
        @Nullable String lastDate,
        @Nullable String quantity,
        @Nullable String reportedFrom,
        @Nullable List<String> promises,
        @Nullable List<String> members,
        @Nullable String publicText,
        @Nullable String internalNote,
        @Nullable String link,
        @Nullable String reason)
        implements Replacing<CorrectionForm> {

    static CorrectionForm of(MeasureDetails measure) {
        Period dates = measure.row().dates();
        Long place = measure.row().placeId();
        return new CorrectionForm(
                UUID.randomUUID().toString(),
                Long.toString(measure.version()),
                place == null ? "" : Long.toString(place),
                dates.start().toString(),
                dates.days() == 1 ? "" : dates.end().toString(),
                Integer.toString(measure.row().quantity()),
                measure.row().reportedFrom(),
                Typed.texts(measure.promises()),
                Members.codes(measure.members()),
                measure.publicText(),
                measure.internalNote(),
                measure.link(),
                null);
    }

    @Override
    public CorrectionForm onTopOf(CorrectionForm saved) {
        return new CorrectionForm(
                UUID.randomUUID().toString(),
                saved.version,
                place,
                date,
                lastDate,
                quantity,
                reportedFrom,
                promises,
                members,
                publicText,
                internalNote,
                link,
                reason);
    }

    @Nullable
    Correction read(Fields fields) {
        Period dates = Typed.dates(fields, date, lastDate);
        Integer number = fields.requiredNumber("quantity", quantity, 1, 999);
        String source = Typed.source(fields, reportedFrom);
        String text = fields.boundedText("publicText", publicText, Typed.LONGEST_TEXT);
        String note =
                internalNote == null ? null : fields.boundedText("internalNote", internalNote, Typed.LONGEST_NOTE);
        String web = fields.link("link", link);
        Long where = Typed.id(place);
        if (where == null && place != null && !place.isBlank()) {
            fields.reject("place", "measure.error.place");
        }
        if (!fields.ok() || dates == null || number == null) {
            return null;
        }
        Long seen = Typed.id(version);
        Set<Long> linked = Typed.ids(promises);
        return new Correction(
                seen == null ? -1 : seen,
                where,
                dates,
                number,
                source,
                linked,
                Members.read(fields, members, linked),
                text,
                note,
                web,
                why(reason));
    }

    static @Nullable CorrectionReason why(@Nullable String typed) {
        for (CorrectionReason reason : CorrectionReason.values()) {
            if (reason.name().equals(typed)) {
                return reason;
            }
        }
        return null;
    }
}
