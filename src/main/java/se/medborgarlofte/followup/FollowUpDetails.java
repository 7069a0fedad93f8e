package se.medborgarlofte.followup;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.approval.ApprovalSheet;
import se.medborgarlofte.approval.Stage;
import se.medborgarlofte.approval.Standing;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Version;

/** One round as staff see it. */
public record FollowUpDetails(
        long id,
        long version,
        long agreement,
        FollowUpContent content,
        Stage stage,
        int publishedNumber,
        @Nullable String slug,
        ApprovalSheet approvals,
        List<Version> versions,
        List<PublishedNote> notes,
        Set<Long> authors)
        implements Standing {

    @Override
    public Subject subject() {
        return Subject.followUp(id);
    }

    /** Told to citizens, and so done. */
    public boolean closed() {
        return notes.stream().anyMatch(note -> note.note().told());
    }
}
