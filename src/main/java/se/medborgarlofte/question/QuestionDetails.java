package se.medborgarlofte.question;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.shared.Ref;

/**
 * A question as one of those in whose queue it is sees it.
 *
 * @param text what this person may read of it; null where it is held back from them
 * @param held whether it waits for a moderator to release it
 * @param overdue whether the time for an answer has passed
 * @param about what it is about beside the municipality; null where nothing
 * @param target key of what is asked for
 * @param draftBy who wrote the draft; null while there is none
 * @param links what the answer says that it led to
 * @param answers every published wording, the newest first
 * @param may what this person may do with it, now
 */
public record QuestionDetails(
        long id,
        long version,
        Ref municipality,
        Ref party,
        AskedOf askedOf,
        boolean typed,
        QuestionState state,
        @Nullable String text,
        boolean held,
        String theme,
        @Nullable Long duplicateOf,
        Instant receivedAt,
        Instant dueAt,
        boolean overdue,
        @Nullable Way about,
        @Nullable Integer target,
        String draft,
        @Nullable Ref draftBy,
        List<Way> links,
        List<QuestionStep> steps,
        List<PublishedAnswer.Wording> answers,
        May may) {

    /**
     * @param write draft an answer, forward
     * @param moderate read and release what is held back, settle without an answer
     * @param publish the draft there is
     * @param anonymise make it nameless
     */
    public record May(boolean write, boolean moderate, boolean publish, boolean anonymise) {}

    public boolean isOpen() {
        return state == QuestionState.RECEIVED;
    }

    public boolean isAnswered() {
        return state == QuestionState.ANSWERED;
    }
}
