package se.medborgarlofte.followup.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.followup.FollowUpDetails;
import se.medborgarlofte.form.Submitted;

/**
 * A step of a round on its way to the public.
 *
 * @param digest of the text that the approver was shown
 */
record StepForm(
        @Nullable String submission,
        @Nullable String version,
        @Nullable String digest,
        @Nullable String reason) implements Submitted {

    static final int LONGEST_REASON = 1000;

    static StepForm of(FollowUpDetails round) {
        return new StepForm(
                UUID.randomUUID().toString(),
                Long.toString(round.version()),
                round.approvals().digest(),
                null);
    }
}
