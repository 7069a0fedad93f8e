package se.medborgarlofte.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person in a list.
 *
 * @param invited no password has been chosen yet, and no log-in by a provider made
 * @param byProvider there is no password, but a provider that knows the person
 */
public record PersonSummary(
        long id,
        String email,
        String name,
        String title,
        boolean invited,
        boolean byProvider,
        boolean disabled,
        long version,
        List<MembershipSummary> memberships) {

    /** How it stands with their log-in. */
    public enum State {
        DISABLED,
        INVITED,
        BY_PROVIDER,
        ACTIVE
    }

    public State state() {
        if (disabled) {
            return State.DISABLED;
        }
        return invited ? State.INVITED : byProvider ? State.BY_PROVIDER : State.ACTIVE;
    }

    /** Where the person acts. */
    public Set<Long> municipalities() {
        return memberships.stream()
                .flatMap(membership -> membership.municipalities().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same person with these memberships shown. */
    public PersonSummary with(List<MembershipSummary> shown) {
        return new PersonSummary(id, email, name, title, invited, byProvider, disabled, version, shown);
    }
}
