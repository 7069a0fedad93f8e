package se.medborgarlofte.followup;

import java.time.LocalDate;
import java.util.List;
import se.medborgarlofte.approval.ApprovableContent;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.Ref;

/**
 * The exact text of a round, figures and all: what the parties approve and the public reads.
 *
 * @param agreement whose promises are followed up
 * @param period that is followed up
 * @param cutOff the last day whose events are in the figures
 * @param next what happens now
 */
public record FollowUpContent(
        String title,
        RoundKind kind,
        Ref agreement,
        List<Ref> parties,
        List<Ref> municipalities,
        Period period,
        LocalDate cutOff,
        List<JudgedPromise> promises,
        String next)
        implements ApprovableContent {

    @Override
    public List<Ref> approvers() {
        return parties;
    }

    /** What was said of why; empty where nothing was. */
    public String reason(long promise, int target) {
        return Judging.find(promises, promise, target).map(JudgedTarget::reason).orElse("");
    }

    FollowUpContent with(List<JudgedPromise> judged, String then) {
        return new FollowUpContent(title, kind, agreement, parties, municipalities, period, cutOff, judged, then);
    }
}
