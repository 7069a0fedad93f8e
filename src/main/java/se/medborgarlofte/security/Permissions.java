package se.medborgarlofte.security;

import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.shared.SwedishTime;

/**
 * The check that every service makes on the object it touches. Somebody without any membership in the object's
 * municipalities gets the same 404 as for an object that does not exist; somebody with the wrong role 403.
 */
@Component
public class Permissions {

    private static final String ROLE = "security.error.role";
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final SwedishTime time;

    Permissions(SwedishTime time) {
        this.time = time;
    }

    public boolean allows(Actor actor, Action action, Set<Long> municipalities) {
        return isAdministrator(actor, action) || actor.has(action.roles(), municipalities);
    }

    public boolean allowsFor(Actor actor, Action action, Set<Long> municipalities, long party) {
        return isAdministrator(actor, action) || actor.hasFor(party, action.roles(), municipalities);
    }

    /** @throws Hidden where the actor belongs to none of the municipalities, Forbidden where the role is wrong */
    public void require(Actor actor, Action action, Set<Long> municipalities) {
        if (!allows(actor, action, municipalities)) {
            throw refusal(actor, municipalities, ROLE);
        }
    }

    /** As {@link #require}, and the role must be held for that very party. */
    public void requireFor(Actor actor, Action action, Set<Long> municipalities, long party) {
        if (!allowsFor(actor, action, municipalities, party)) {
            throw refusal(actor, municipalities, ROLE);
        }
    }

    /** Whether the action is for what these people wrote or recorded: another's, or one's own. */
    public boolean isFor(Actor actor, Action action, Set<Long> authors) {
        return action.whose().includes(actor.personId(), authors);
    }

    /** @throws RuntimeException as {@link #require}, where the action is not for what these people wrote or recorded */
    public void requireIsFor(Actor actor, Action action, Set<Long> municipalities, Set<Long> authors) {
        if (!isFor(actor, action, authors)) {
            throw refusal(actor, municipalities, "security.error.whose." + action);
        }
    }

    /** For acts that concern no municipality in particular. */
    public void requireAnywhere(Actor actor, Action action) {
        if (actor.hats().stream().noneMatch(hat -> action.roles().contains(hat.role()))) {
            throw new Forbidden(ROLE);
        }
    }

    /**
     * For acts by which somebody at an unwatched screen could take over an account or a party.
     *
     * @throws NotFresh where the person has not proved who they are in the last quarter of an hour
     */
    public void requireFresh(Actor actor) {
        if (actor.provedAt().isBefore(time.now().minus(FRESH))) {
            throw new NotFresh();
        }
    }

    /** Where the actor may do this. Not for the system administrator, whose acts are bound to no municipality. */
    public Set<Long> municipalitiesWhere(Actor actor, Action action) {
        return actor.municipalitiesAs(action.roles());
    }

    private static boolean isAdministrator(Actor actor, Action action) {
        return action.roles().contains(Role.SYSTEM_ADMINISTRATOR) && actor.isSystemAdministrator();
    }

    private static RuntimeException refusal(Actor actor, Set<Long> municipalities, String why) {
        boolean sees = actor.municipalities().stream().anyMatch(municipalities::contains);
        return sees ? new Forbidden(why, municipalities) : new Hidden(municipalities);
    }
}
