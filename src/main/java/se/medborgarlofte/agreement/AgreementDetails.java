package se.medborgarlofte.agreement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.approval.ApprovalSheet;
import se.medborgarlofte.approval.Stage;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.shared.Ref;

/**
 * One agreement as staff see it: the working text, where it is on its way, and what has been published.
 *
 * @param version carried by forms; see {@code StaleEdit}
 * @param slug its public address, null before the first publication
 * @param versions what has been published, oldest first
 * @param authors ids of those who have written since the last publication
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
        @Nullable Long renews) {

    public Set<Long> municipalities() {
        return content.municipalities().stream().map(Ref::id).collect(Collectors.toUnmodifiableSet());
    }
}
