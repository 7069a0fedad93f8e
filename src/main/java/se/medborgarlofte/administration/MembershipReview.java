package se.medborgarlofte.administration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.DueMembership;
import se.medborgarlofte.account.MembershipSummary;
import se.medborgarlofte.account.PersonSummary;
import se.medborgarlofte.account.Reviews;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;

/**
 * The yearly review (årlig genomgång) of who may do what. Administrators sign off the memberships that they manage, one
 * person at a time, and never their own.
 */
@Service
@Transactional(readOnly = true)
public class MembershipReview {

    /** So many memberships are shown at once; the others come when these are done. */
    public static final int MOST = 50;

    private final Permissions permissions;
    private final Reach reach;
    private final Reviews reviews;
    private final PeopleAdministration people;
    private final PersonLog log;

    MembershipReview(
            Permissions permissions, Reach reach, Reviews reviews, PeopleAdministration people, PersonLog log) {
        this.permissions = permissions;
        this.reach = reach;
        this.reviews = reviews;
        this.people = people;
        this.log = log;
    }

    /** What waits, person by person, the oldest first. */
    public List<List<DueMembership>> due(Actor actor) {
        permissions.requireAnywhere(actor, Action.MANAGE_MEMBERS);
        Map<Long, List<DueMembership>> byPerson = new LinkedHashMap<>();
        reviews.due(reach.hats(actor), MOST)
                .forEach(due -> byPerson.computeIfAbsent(due.personId(), person -> new ArrayList<>())
                        .add(due));
        return List.copyOf(byPerson.values());
    }

    /** How many memberships of others wait. */
    public int waiting(Actor actor) {
        permissions.requireAnywhere(actor, Action.MANAGE_MEMBERS);
        return reviews.countDue(reach.hats(actor), actor.personId());
    }

    /**
     * The memberships are still right.
     *
     * @param checked those that were ticked; nothing is signed off where one of them has ended meanwhile
     */
    @Transactional
    public void signOff(Actor actor, long person, Set<Long> checked) {
        PersonSummary found = people.get(actor, person);
        if (actor.personId() == person) {
            throw Refusal.of("administration.error.review.own");
        }
        if (checked.isEmpty()) {
            throw Refusal.of("administration.error.review.none");
        }
        permissions.requireFresh(actor);
        List<MembershipSummary> managed = found.memberships().stream()
                .filter(membership -> membership.current() && checked.contains(membership.id()))
                .toList();
        if (managed.size() < checked.size()) {
            throw new WrongState("administration.error.review.changed");
        }
        Role as = actor.isSystemAdministrator() ? Role.SYSTEM_ADMINISTRATOR : Role.PARTY_ADMINISTRATOR;
        reviews.signOff(checked, actor.personId(), as);
        log.reviewed(actor, found, managed);
    }
}
