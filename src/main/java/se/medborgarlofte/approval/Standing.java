package se.medborgarlofte.approval;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.shared.Ref;

/** Where a text is on its way to the public, as staff see it. */
public interface Standing {

    Subject subject();

    ApprovableContent content();

    /** Carried by forms; see {@code StaleEdit}. */
    long version();

    Stage stage();

    /** How many times it has been published. */
    int publishedNumber();

    ApprovalSheet approvals();

    /** What has been published, oldest first. */
    List<Version> versions();

    default Optional<Version> newest() {
        return versions().isEmpty()
                ? Optional.empty()
                : Optional.of(versions().get(versions().size() - 1));
    }

    /** The published wording that the working text is to replace. */
    default Optional<Version> replaced() {
        return stage() == Stage.PUBLISHED ? Optional.empty() : newest();
    }

    /** Whether the working text says in other words what is published. */
    default boolean isRewording() {
        return replaced()
                .map(version -> content().isRewordingOf(version.read(content().getClass())))
                .orElse(false);
    }

    /** Ids of those who have written since the last publication. */
    Set<Long> authors();

    default Set<Long> municipalities() {
        return content().municipalities().stream().map(Ref::id).collect(Collectors.toUnmodifiableSet());
    }
}
