package se.medborgarlofte.security;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Actor.Hat;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.form.Writer;

/** Where every service tells what was done, in the words in which it asked {@link Permissions} whether it may be. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Acts {

    private final ApplicationEventPublisher events;

    Acts(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** @param action by which it could be done; of several roles that allow it, the least one is named */
    public void record(Actor actor, Action action, Set<Long> municipalities, Deed deed, Thing thing, Change change) {
        List<Hat> allowing = allowing(actor, action, municipalities, any -> true);
        publish(actor, allowing, partiesOf(allowing), municipalities, deed, thing, change);
    }

    /** As {@link #record}, for those very parties. */
    public void recordFor(
            Actor actor,
            Action action,
            Set<Long> municipalities,
            Set<Long> parties,
            Deed deed,
            Thing thing,
            Change change) {
        List<Hat> allowing =
                allowing(actor, action, municipalities, hat -> hat.party() == null || parties.contains(hat.party()));
        publish(actor, allowing, Set.copyOf(parties), municipalities, deed, thing, change);
    }

    /** What a person did with their own log-in; it needs no role. */
    public void recordOwn(Actor actor, Deed deed) {
        Thing self = new Thing(Thing.Kind.PERSON, actor.personId(), actor.name());
        publish(actor, List.of(), partiesOf(actor.hats()), actor.municipalities(), deed, self, Change.NONE);
    }

    private void publish(
            Actor actor,
            List<Hat> allowing,
            Set<Long> parties,
            Set<Long> municipalities,
            Deed deed,
            Thing thing,
            Change change) {
        Change told = Writer.because().map(change::withAlso).orElse(change);
        Optional<Role> role = allowing.stream().map(Hat::role).findFirst();
        events.publishEvent(new Act(actor, role.orElse(null), parties, Set.copyOf(municipalities), deed, thing, told));
    }

    private static Set<Long> partiesOf(List<Hat> hats) {
        return hats.stream().map(Hat::party).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    /** The memberships in the least role that allows the act. */
    private static List<Hat> allowing(Actor actor, Action action, Set<Long> municipalities, Predicate<Hat> also) {
        List<Hat> all = actor.hats().stream()
                .filter(hat -> action.roles().contains(hat.role()))
                .filter(hat -> hat.role() == Role.SYSTEM_ADMINISTRATOR
                        || municipalities.isEmpty()
                        || hat.municipalities().stream().anyMatch(municipalities::contains))
                .filter(also)
                .sorted(Comparator.comparing(Hat::role))
                .toList();
        return all.stream().filter(hat -> hat.role() == all.get(0).role()).toList();
    }
}
