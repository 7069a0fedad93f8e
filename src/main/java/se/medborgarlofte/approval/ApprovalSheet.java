package se.medborgarlofte.approval;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.shared.Ref;

/**
 * What each party says of the present text.
 *
 * @param digest SHA-256 of the text that the sheet is about
 */
public record ApprovalSheet(String digest, List<Line> lines) {

    public enum State {
        /** The party has not decided yet. */
        WAITING,
        APPROVED,
        SENT_BACK,
        /** The party approved an earlier wording; the approval ended with the change. */
        VOID
    }

    /** @param function the deciding function, and the time and reason of the decision; null while waiting */
    public record Line(
            Ref party,
            State state,
            @Nullable String function,
            @Nullable Instant at,
            @Nullable String reason) {

        public boolean isApproved() {
            return state == State.APPROVED;
        }
    }

    public boolean isComplete() {
        return !lines.isEmpty() && lines.stream().allMatch(Line::isApproved);
    }

    public boolean waitsFor(long party) {
        return lines.stream().anyMatch(line -> line.party().id() == party && !line.isApproved());
    }

    public boolean wasSentBack() {
        return lines.stream().anyMatch(line -> line.state() == State.SENT_BACK);
    }

    /** For the archive: functions and not names. */
    public List<Version.Approved> approvals() {
        return lines.stream()
                .filter(line -> line.isApproved() && line.function() != null && line.at() != null)
                .map(line -> new Version.Approved(line.party().name(), line.function(), line.at()))
                .toList();
    }
}
