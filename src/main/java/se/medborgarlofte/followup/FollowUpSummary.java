package se.medborgarlofte.followup;

import se.medborgarlofte.approval.Stage;

/** A row in the staff's list of rounds. */
public record FollowUpSummary(long id, String title, Stage stage, int publishedNumber) {

    static FollowUpSummary of(FollowUp round) {
        return new FollowUpSummary(round.id(), round.content().title(), round.stage(), round.publishedNumber());
    }
}
