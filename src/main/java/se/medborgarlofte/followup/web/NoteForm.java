package se.medborgarlofte.followup.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.followup.RoundNote;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Submitted;

/** What is added to a published round, as it is typed. */
record NoteForm(
        @Nullable String submission,
        @Nullable String kind,
        @Nullable String text,
        @Nullable String place,
        @Nullable String on,
        @Nullable String link)
        implements Submitted {

    private static final int TEXT = 2000;
    private static final int PLACE = 200;

    static NoteForm empty() {
        return new NoteForm(UUID.randomUUID().toString(), null, null, null, null, null);
    }

    /** @return nothing where something must be put right first */
    @Nullable
    RoundNote read(Fields fields) {
        RoundNote.Kind what = fields.constant("kind", RoundNote.Kind.class, kind);
        String words = fields.requiredText("text", text, TEXT);
        boolean told = what == RoundNote.Kind.TOLD;
        String where = told ? fields.requiredText("place", place, PLACE) : "";
        LocalDate day = told ? fields.requiredDate("on", on) : null;
        String address = fields.link("link", link);
        return what == null || words == null || where == null || told && day == null
                ? null
                : new RoundNote(what, words, where, day, address);
    }
}
