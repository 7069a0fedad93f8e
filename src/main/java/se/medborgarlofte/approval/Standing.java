package se.medborgarlofte.approval;

import java.util.Set;
import java.util.stream.Collectors;
import se.medborgarlofte.shared.Ref;

/** Where a text is on its way to the public, as staff see it. */
public interface Standing {

    ApprovableContent content();

    /** Carried by forms; see {@code StaleEdit}. */
    long version();

    Stage stage();

    /** How many times it has been published. */
    int publishedNumber();

    ApprovalSheet approvals();

    /** Ids of those who have written since the last publication. */
    Set<Long> authors();

    default Set<Long> municipalities() {
        return content().municipalities().stream().map(Ref::id).collect(Collectors.toUnmodifiableSet());
    }
}
