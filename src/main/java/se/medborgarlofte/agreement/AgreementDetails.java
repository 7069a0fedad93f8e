package se.medborgarlofte.agreement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.approval.ApprovalSheet;
import se.medborgarlofte.approval.Stage;
import se.medborgarlofte.approval.Standing;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Version;

/**
 * One agreement as staff see it: the working text, where it is on its way, and what has been published.
 *
 * @param slug its public address, null before the first publication
 * @param versions what has been published, oldest first
 */
public record AgreementDetails(
        long id,
        long version,
        AgreementContent content,
        Stage stage,
        int publishedNumber,
        @Nullable String slug,
        ApprovalSheet approvals,
        List<Version> versions,
        Set<Long> authors,
        @Nullable Long renews)
        implements Standing {

    @Override
    public Subject subject() {
        return Subject.agreement(id);
    }
}
