package se.medborgarlofte.promise;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.approval.ApprovalSheet;
import se.medborgarlofte.approval.Stage;
import se.medborgarlofte.approval.Standing;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Version;

/**
 * One promise as staff see it.
 *
 * @param approvals of the promise itself; meaningless while {@code coveredByAgreement}
 * @param coveredByAgreement its first approval is the agreement's
 */
public record PromiseDetails(
        long id,
        long version,
        long agreement,
        PromiseContent content,
        Stage stage,
        int publishedNumber,
        @Nullable String slug,
        boolean coveredByAgreement,
        ApprovalSheet approvals,
        List<Version> versions,
        Set<Long> authors)
        implements Standing {

    @Override
    public Subject subject() {
        return Subject.promise(id);
    }
}
