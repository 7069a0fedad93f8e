package se.medborgarlofte.audit;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.security.Action;

/**
 * Whose events somebody reads. A party's administrators see what their own people do, and what anybody does with the
 * content of their municipalities; not when another party's people log in, or from where they work.
 *
 * @param all for the system administrator
 */
record Scope(boolean all, Set<Long> parties, Set<Long> municipalities) {

    static Scope of(Actor actor) {
        Set<Long> parties = actor.hats().stream()
                .filter(hat -> Action.READ_AUDIT.roles().contains(hat.role()))
                .map(Actor.Hat::party)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        return new Scope(actor.isSystemAdministrator(), parties, actor.municipalitiesAs(Action.READ_AUDIT.roles()));
    }

    /** The condition on {@code e}; the ids are numbers, never text. */
    String sql() {
        return all
                ? "true"
                : "(e.parties && " + array(parties) + " or e.municipalities && " + array(municipalities)
                        + " and e.thing_kind <> 'PERSON')";
    }

    /** Whether the address of an event of these parties is for the reader. */
    boolean sees(Long[] acting) {
        return all || Set.of(acting).stream().anyMatch(parties::contains);
    }

    private static String array(Set<Long> ids) {
        return "'{" + ids.stream().sorted().map(Object::toString).collect(Collectors.joining(",")) + "}'::bigint[]";
    }
}
