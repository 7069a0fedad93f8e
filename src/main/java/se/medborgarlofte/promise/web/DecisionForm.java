package se.medborgarlofte.promise.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.approval.Standing;
import se.medborgarlofte.form.StaleEdit;
import se.medborgarlofte.form.Submitted;

/**
 * Every small form beside a text that is on its way to the public; each sends its own fields.
 *
 * @param digest of the text that the approver was shown
 * @param version that an extension was proposed for
 */
record DecisionForm(
        @Nullable String submission,
        @Nullable String version,
        @Nullable String digest,
        @Nullable String sendBackReason,
        @Nullable String publishReason,
        @Nullable String timeDay,
        @Nullable String timeClock,
        @Nullable String timeReason,
        @Nullable String forceReason,
        @Nullable String correctReason,
        @Nullable String objectReason,
        @Nullable String revokeReason,
        @Nullable String extendEnd,
        @Nullable String renewStart,
        @Nullable String renewEnd)
        implements Submitted {

    static final int LONGEST_REASON = 1000;

    static DecisionForm of(Standing text) {
        return new DecisionForm(
                UUID.randomUUID().toString(),
                Long.toString(text.version()),
                text.approvals().digest(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** What was typed, with a fresh look at the text: the next click concerns what is shown now. */
    DecisionForm shownAgain(Standing text) {
        return new DecisionForm(
                UUID.randomUUID().toString(),
                Long.toString(text.version()),
                text.approvals().digest(),
                sendBackReason,
                publishReason,
                timeDay,
                timeClock,
                timeReason,
                forceReason,
                correctReason,
                objectReason,
                revokeReason,
                extendEnd,
                renewStart,
                renewEnd);
    }

    long seenVersion() {
        return StaleEdit.version(version);
    }
}
