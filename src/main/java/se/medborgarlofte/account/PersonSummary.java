package se.medborgarlofte.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person in a list.
 *
 * @param invited no password has been chosen yet, and no log-in by a provider made
 */
public record PersonSummary(
        long id,
        String email,
        String name,
        String title,
        boolean invited,
        boolean disabled,
        long version,
        List<MembershipSummary> memberships) {

    /** Where the person acts. */
    public Set<Long> municipalities() {
        return memberships.stream()
                .flatMap(membership -> membership.municipalities().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same person with these memberships shown. */
    public PersonSummary with(List<MembershipSummary> shown) {
        return new PersonSummary(id, email, name, title, invited, disabled, version, shown);
    }
}
