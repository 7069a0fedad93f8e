package se.medborgarlofte.account;

import java.util.List;

/**
 * A person in a list.
 *
 * @param invited no password has been chosen yet
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

    /** The same person with these memberships shown. */
    public PersonSummary with(List<MembershipSummary> shown) {
        return new PersonSummary(id, email, name, title, invited, disabled, version, shown);
    }
}
