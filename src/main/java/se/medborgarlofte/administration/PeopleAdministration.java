package se.medborgarlofte.administration;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Invitations;
import se.medborgarlofte.account.MembershipSummary;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.NewPerson;
import se.medborgarlofte.account.People;
import se.medborgarlofte.account.PersonSearch;
import se.medborgarlofte.account.PersonSummary;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.form.PersonalDataGuard;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Forbidden;
import se.medborgarlofte.security.Hidden;
import se.medborgarlofte.security.Permissions;

/**
 * People and their memberships. The system administrator manages everybody; a party administrator the memberships of
 * the own party, and a person as such only where nobody else's membership is touched: a new password for somebody who
 * also serves another party would open that party's door. Nobody changes their own roles, and whoever changes another's
 * has proved who they are in the last quarter of an hour.
 */
@Service
@Transactional(readOnly = true)
public class PeopleAdministration {

    public static final int LONGEST_REASON = 500;

    private static final int SHORTEST_REASON = 10;

    private final Permissions permissions;
    private final Reach reach;
    private final People people;
    private final Invitations invitations;
    private final PersonLetters letters;
    private final PersonLog log;

    PeopleAdministration(
            Permissions permissions,
            Reach reach,
            People people,
            Invitations invitations,
            PersonLetters letters,
            PersonLog log) {
        this.permissions = permissions;
        this.reach = reach;
        this.people = people;
        this.invitations = invitations;
        this.letters = letters;
        this.log = log;
    }

    public Page<PersonSummary> search(Actor actor, String text, int page) {
        permissions.requireAnywhere(actor, Action.MANAGE_MEMBERS);
        PersonSearch search = new PersonSearch(text, actor.isSystemAdministrator() ? null : reach.parties(actor));
        return people.search(search, page).map(person -> within(actor, person));
    }

    /** The person with the memberships that the actor manages; another party's stay unseen. */
    public PersonSummary get(Actor actor, long id) {
        permissions.requireAnywhere(actor, Action.MANAGE_MEMBERS);
        PersonSummary found = people.get(id);
        PersonSummary person = within(actor, found);
        if (person.memberships().isEmpty() && !actor.isSystemAdministrator()) {
            throw new Hidden(found.municipalities());
        }
        return person;
    }

    /** Whether the person as such may be changed, shut out, or given a new link. */
    public boolean mayChange(Actor actor, long id) {
        return id != actor.personId()
                && people.get(id).memberships().stream()
                        .filter(membership -> membership.current() || membership.ends() == null)
                        .allMatch(membership -> reach.covers(actor, membership));
    }

    /** Adds somebody with one first membership. */
    @Transactional
    public long add(Actor actor, String email, String name, String title, NewMembership first) {
        requireGrant(actor, first);
        PersonSummary added = people.add(new NewPerson(email, name, title, List.of(first)), actor.personId());
        log.record(actor, Deed.CREATED, added, Change.NONE);
        added.memberships().forEach(membership -> log.given(actor, added, membership));
        return added.id();
    }

    /** A new one-time link, by mail where that can be. */
    @Transactional
    public SentInvitation invite(Actor actor, long id) {
        PersonSummary person = requireChange(actor, id);
        log.record(actor, Deed.INVITED, person, Change.NONE);
        return letters.invite(actor, person, invitations.create(id, actor.personId()));
    }

    @Transactional
    public void change(Actor actor, long id, ChangedPerson to, long seenVersion) {
        PersonSummary before = requireChange(actor, id);
        people.change(id, to.name(), to.function(), seenVersion);
        if (!before.email().equalsIgnoreCase(to.email())) {
            people.changeEmail(id, to.email());
            letters.emailChanged(before, people.get(id).email());
        }
        log.record(
                actor,
                Deed.CHANGED,
                before,
                Change.between(ChangedPerson.of(before), ChangedPerson.of(people.get(id))));
    }

    @Transactional
    public void disable(Actor actor, long id) {
        log.record(actor, Deed.DISABLED, requireChange(actor, id), Change.NONE);
        people.disable(id);
    }

    @Transactional
    public void enable(Actor actor, long id) {
        log.record(actor, Deed.ENABLED, requireChange(actor, id), Change.NONE);
        people.enable(id);
    }

    /** Whom it is about, asked before the reason is written. */
    public PersonSummary beginReset(Actor actor, long id) {
        return requireChange(actor, id);
    }

    /** Somebody has lost phone, passkey and recovery codes: at the next log-in they get a second factor anew. */
    @Transactional
    public void resetFactors(Actor actor, long id, String reason) {
        PersonSummary person = requireChange(actor, id);
        if (reason.strip().length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            throw Refusal.at("reason", "administration.error.reset.reason", SHORTEST_REASON, LONGEST_REASON);
        }
        PersonalDataGuard.check("reason", reason);
        people.resetFactors(id);
        log.record(actor, Deed.FACTORS_RESET, person, Change.because(reason));
    }

    @Transactional
    public void addMembership(Actor actor, long id, NewMembership membership) {
        List<MembershipSummary> before = get(actor, id).memberships();
        refuseOwn(actor, id);
        requireGrant(actor, membership);
        people.addMembership(id, membership, actor.personId());
        PersonSummary person = get(actor, id);
        person.memberships().stream()
                .filter(held -> !before.contains(held))
                .forEach(added -> log.given(actor, person, added));
    }

    /** One that is over already is no problem. */
    @Transactional
    public void endMembership(Actor actor, long id, long membership) {
        PersonSummary person = get(actor, id);
        MembershipSummary managed = requireManaged(actor, person, membership);
        if (people.endMembership(id, membership)) {
            log.ended(actor, person, managed);
        }
    }

    /** @param lastDay earlier or later than the one before, and today at the earliest */
    @Transactional
    public void changeEnd(Actor actor, long id, long membership, LocalDate lastDay) {
        PersonSummary person = get(actor, id);
        MembershipSummary before = requireManaged(actor, person, membership);
        people.changeEnd(id, membership, lastDay);
        log.endChanged(actor, person, before, membershipOf(get(actor, id), membership));
    }

    /** One of a person's memberships that the actor manages. */
    public MembershipSummary membership(Actor actor, long id, long membership) {
        return membershipOf(get(actor, id), membership);
    }

    private MembershipSummary membershipOf(PersonSummary person, long membership) {
        return person.memberships().stream()
                .filter(held -> held.id() == membership)
                .findFirst()
                .orElseThrow(() -> new Hidden(people.get(person.id()).municipalities()));
    }

    private MembershipSummary requireManaged(Actor actor, PersonSummary person, long membership) {
        MembershipSummary managed = membershipOf(person, membership);
        refuseOwn(actor, person.id());
        permissions.requireFresh(actor);
        return managed;
    }

    private PersonSummary within(Actor actor, PersonSummary person) {
        return person.with(person.memberships().stream()
                .filter(membership -> reach.covers(actor, membership))
                .toList());
    }

    private PersonSummary requireChange(Actor actor, long id) {
        PersonSummary person = get(actor, id);
        refuseOwn(actor, id);
        if (!mayChange(actor, id)) {
            throw new Forbidden("administration.error.person.shared", person.municipalities());
        }
        permissions.requireFresh(actor);
        return person;
    }

    private void requireGrant(Actor actor, NewMembership membership) {
        permissions.requireAnywhere(actor, Action.MANAGE_MEMBERS);
        if (membership.role() == Role.SYSTEM_ADMINISTRATOR) {
            permissions.requireAnywhere(actor, Action.ADMINISTER);
        } else if (!reach.covers(actor, membership)) {
            throw new Hidden(reach.where(membership));
        }
        if (membership.ends() == null && membership.role() != Role.SYSTEM_ADMINISTRATOR) {
            throw Refusal.at("ends", "administration.error.ends");
        }
        permissions.requireFresh(actor);
    }

    private static void refuseOwn(Actor actor, long id) {
        if (actor.personId() == id) {
            throw Refusal.of("administration.error.own");
        }
    }
}
