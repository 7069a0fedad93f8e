package se.medborgarlofte.account;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who acts now, with the memberships that are in force today.
 *
 * @param title the function, for instance "kommunpolis"
 * @param provedAt when the person last proved who they are
 * @param openings what a system administrator has open for reading now; no hat comes of it
 */
public record Actor(
        long personId,
        String name,
        String email,
        String title,
        List<Hat> hats,
        Instant provedAt,
        List<Opening> openings) {

    /**
     * One membership: a role for a party in some municipalities (those of the police area, where it is held for one).
     *
     * @param party null for the system administrator only
     */
    public record Hat(Role role, @Nullable Long party, Set<Long> municipalities) {}

    public Actor {
        hats = List.copyOf(hats);
        openings = List.copyOf(openings);
    }

    /** One who has opened nothing. */
    public Actor(long personId, String name, String email, String title, List<Hat> hats, Instant provedAt) {
        this(personId, name, email, title, hats, provedAt, List.of());
    }

    /** Whether the person holds one of the roles in one of the municipalities. */
    public boolean has(Set<Role> roles, Set<Long> municipalities) {
        return hats.stream()
                .anyMatch(hat -> roles.contains(hat.role())
                        && hat.municipalities().stream().anyMatch(municipalities::contains));
    }

    /** Whether the person holds one of the roles for that very party in one of the municipalities. */
    public boolean hasFor(long party, Set<Role> roles, Set<Long> municipalities) {
        return hats.stream()
                .anyMatch(hat -> hat.party() != null
                        && hat.party() == party
                        && roles.contains(hat.role())
                        && hat.municipalities().stream().anyMatch(municipalities::contains));
    }

    public boolean isSystemAdministrator() {
        return hats.stream().anyMatch(hat -> hat.role() == Role.SYSTEM_ADMINISTRATOR);
    }

    /** Every municipality in which the person has any role. */
    public Set<Long> municipalities() {
        return hats.stream().flatMap(hat -> hat.municipalities().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The municipalities in which the person holds one of the roles. */
    public Set<Long> municipalitiesAs(Set<Role> roles) {
        return hats.stream()
                .filter(hat -> roles.contains(hat.role()))
                .flatMap(hat -> hat.municipalities().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The parties for which the person holds one of the roles in one of the municipalities. */
    public Set<Long> partiesAs(Set<Role> roles, Set<Long> municipalities) {
        return hats.stream()
                .filter(hat -> roles.contains(hat.role())
                        && hat.municipalities().stream().anyMatch(municipalities::contains))
                .map(Hat::party)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
