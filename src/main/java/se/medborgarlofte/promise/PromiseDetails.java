package se.medborgarlofte.promise;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.approval.ApprovalSheet;
import se.medborgarlofte.approval.Stage;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.shared.Ref;

/**
 * One promise as staff see it.
 *
 * @param version carried by forms; see {@code StaleEdit}
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
        Set<Long> authors) {

    public Set<Long> municipalities() {
        return content.municipalities().stream().map(Ref::id).collect(Collectors.toUnmodifiableSet());
    }
}
