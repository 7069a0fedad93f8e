package se.medborgarlofte.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.shared.Ref;

/**
 * A question as the database has it, for staff.
 *
 * @param original as it was sent, for moderators
 * @param wording what others may read; null while it is held back
 * @param draftBy the person who wrote the draft; null while there is none
 */
record QuestionRow(
        long id,
        long version,
        Ref municipality,
        String municipalitySlug,
        Ref party,
        AskedOf askedOf,
        About about,
        QuestionState state,
        String original,
        @Nullable String wording,
        String theme,
        @Nullable Long duplicateOf,
        String draft,
        @Nullable Ref draftBy,
        boolean typed,
        Instant receivedAt,
        Instant dueAt,
        @Nullable Instant settledAt) {

    boolean isHeld() {
        return wording == null;
    }
}
