package se.medborgarlofte.security;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Opening;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.shared.SwedishTime;

/**
 * The check that every service makes on the object it touches. Somebody without any membership in the object's
 * municipalities gets the same 404 as for an object that does not exist; somebody with the wrong role 403. What a system
 * administrator has opened for reading is no membership: it lets read, and changes no answer to anything else.
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
        return isAdministrator(actor, action)
                || actor.has(action.roles(), municipalities)
                || !OpenedReads.read(actor, action, municipalities).isEmpty();
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
        if (!allowsSomewhere(actor, action)) {
            throw new Forbidden(ROLE);
        }
    }

    public boolean allowsSomewhere(Actor actor, Action action) {
        return actor.hats().stream().anyMatch(hat -> action.roles().contains(hat.role()))
                || !OpenedReads.open(actor, action).isEmpty();
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

    /**
     * Where the actor may do this. Not for the system administrator, whose acts are bound to no municipality, but for
     * what they have opened, which is taken to be read now.
     */
    public Set<Long> municipalitiesWhere(Actor actor, Action action) {
        Set<Long> own = actor.municipalitiesAs(action.roles());
        Set<Long> others = municipalities(OpenedReads.open(actor, action));
        others.removeAll(own);
        return both(own, municipalities(OpenedReads.read(actor, action, others)));
    }

    /**
     * Whose unpublished things a list shows: those of the municipality that is asked for, or of all that the actor reads.
     *
     * @throws Hidden where it is none of these
     */
    public Set<Long> municipalitiesToRead(Actor actor, @Nullable Long wanted) {
        if (wanted == null) {
            return municipalitiesWhere(actor, Action.READ_UNPUBLISHED);
        }
        if (!allows(actor, Action.READ_UNPUBLISHED, Set.of(wanted))) {
            throw new Hidden(Set.of(wanted));
        }
        return Set.of(wanted);
    }

    /** Those that such a list can be asked for; nothing of them is read yet. */
    public Set<Long> municipalitiesToAskFor(Actor actor) {
        return both(
                actor.municipalitiesAs(Action.READ_UNPUBLISHED.roles()),
                municipalities(OpenedReads.open(actor, Action.READ_UNPUBLISHED)));
    }

    /**
     * The no that fits the actor: Forbidden for one who belongs to one of the municipalities, Hidden for others.
     *
     * @param why as a message key
     */
    public RuntimeException refusal(Actor actor, Set<Long> municipalities, String why) {
        boolean sees = actor.municipalities().stream().anyMatch(municipalities::contains);
        return sees ? new Forbidden(why, municipalities) : new Hidden(municipalities);
    }

    private static Set<Long> municipalities(List<Opening> openings) {
        return openings.stream().map(Opening::municipality).collect(Collectors.toSet());
    }

    private static Set<Long> both(Set<Long> these, Set<Long> those) {
        return Stream.concat(these.stream(), those.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isAdministrator(Actor actor, Action action) {
        return action.roles().contains(Role.SYSTEM_ADMINISTRATOR) && actor.isSystemAdministrator();
    }
}
