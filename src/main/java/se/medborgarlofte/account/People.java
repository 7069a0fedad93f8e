package se.medborgarlofte.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.StaleEdit;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;

/** The people who log in. */
@Service
@Transactional(readOnly = true)
public class People {

    private static final int PAGE_SIZE = 25;

    private final PersonRepository people;
    private final MembershipRepository memberships;
    private final MembershipTexts texts;
    private final MembershipRules rules;
    private final InvitationRepository invitations;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final SwedishTime time;

    People(
            PersonRepository people,
            MembershipRepository memberships,
            MembershipTexts texts,
            MembershipRules rules,
            InvitationRepository invitations,
            Passwords passwords,
            ApplicationEventPublisher events,
            SwedishTime time) {
        this.people = people;
        this.memberships = memberships;
        this.texts = texts;
        this.rules = rules;
        this.invitations = invitations;
        this.passwords = passwords;
        this.events = events;
        this.time = time;
    }

    public boolean isEmpty() {
        return people.count() == 0;
    }

    public PersonSummary get(long id) {
        return summary(find(id));
    }

    /** One page, from 0, of 25 people by name. */
    public Page<PersonSummary> search(PersonSearch search, int page) {
        String pattern = "%" + search.text().strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        PageRequest slice = PageRequest.of(page, PAGE_SIZE, Sort.by("name", "id"));
        Set<Long> parties = search.parties();
        Page<Person> found =
                parties == null ? people.search(pattern, slice) : people.searchMembers(pattern, parties, slice);
        Map<Long, List<Membership>> held = memberships
                .findByPersonIdIn(found.map(Person::id).getContent())
                .stream()
                .collect(Collectors.groupingBy(Membership::personId));
        Map<Long, MembershipSummary> inWords = texts
                .of(held.values().stream().flatMap(List::stream).toList())
                .stream()
                .collect(Collectors.toMap(MembershipSummary::id, membership -> membership));
        return found.map(person -> summary(
                person,
                held.getOrDefault(person.id(), List.of()).stream()
                        .map(membership -> Objects.requireNonNull(inWords.get(membership.id())))
                        .toList()));
    }

    /** A person without a password: an invitation lets them in. */
    @Transactional
    public PersonSummary add(NewPerson command, @Nullable Long createdBy) {
        String email = Person.normalised(command.email());
        if (people.existsByEmail(email)) {
            throw Refusal.at("email", "account.error.email.taken", email);
        }
        try {
            Person person = people.saveAndFlush(new Person(command, time.now()));
            command.memberships().forEach(membership -> addMembership(person.id(), membership, createdBy));
            return summary(person);
        } catch (DataIntegrityViolationException addedMeanwhile) {
            throw Refusal.at("email", "account.error.email.taken", email);
        }
    }

    /** For the example data, whose passwords everybody knows. */
    @Transactional
    public PersonSummary addWithPassword(NewPerson command, String password) {
        long id = add(command, null).id();
        Person person = find(id);
        person.usePassword(passwords.hash(password, person), time.now());
        return summary(person);
    }

    @Transactional
    public void change(long id, String name, String title, long seenVersion) {
        Person person = find(id);
        StaleEdit.check(seenVersion, person.version(), "person " + id);
        person.change(name, title);
    }

    /** Shuts the person out at the next request, for sessions and links of now also after a return; what they did stays. */
    @Transactional
    public void disable(long id) {
        rules.refuseToLoseLastAdministrator(id, time.today());
        find(id).disable(time.now());
        invitations.endAll(id, time.now());
    }

    @Transactional
    public void enable(long id) {
        find(id).enable();
    }

    /** What they prove beside the password is gone, and so are their sessions. Not while no letter would tell them. */
    @Transactional
    public void resetFactors(long id) {
        Person person = find(id);
        if (person.isDisabled()) {
            throw Refusal.of("account.error.disabled", person.name());
        }
        person.endSessions(time.now());
        events.publishEvent(new FactorsReset(id));
    }

    @Transactional
    public void addMembership(long person, NewMembership command, @Nullable Long createdBy) {
        rules.check(person, command);
        memberships.save(new Membership(find(person).id(), command, time.today(), time.now(), createdBy));
    }

    /**
     * It is over now, and stays for those who ask later who could do what.
     *
     * @return whether it was in force until now
     */
    @Transactional
    public boolean endMembership(long person, long id) {
        Membership membership = of(person, id);
        if (!membership.isInForce(time.today())) {
            return false;
        }
        if (membership.role() == Role.SYSTEM_ADMINISTRATOR) {
            rules.refuseToLoseLastAdministrator(person, time.today());
        }
        if (memberships.end(id, time.today(), time.now()) == 0) {
            return false;
        }
        people.endSessions(person, time.now());
        return true;
    }

    /** @param lastDay today at the earliest */
    @Transactional
    public void changeEnd(long person, long id, LocalDate lastDay) {
        rules.checkEnd(lastDay);
        Membership membership = of(person, id);
        if (!membership.isInForce(time.today())) {
            throw new NotFound("membership " + id);
        }
        if (membership.role() == Role.SYSTEM_ADMINISTRATOR && membership.isInForce(lastDay.plusDays(1))) {
            rules.refuseToLoseLastAdministrator(person, lastDay.plusDays(1));
        }
        membership.changeEnd(lastDay);
    }

    /** Ends the person's sessions and open invitations: whoever reads mail at the old address gets in no more. */
    @Transactional
    public void changeEmail(long id, String newEmail) {
        String email = Person.normalised(newEmail);
        if (people.existsByEmail(email)) {
            throw Refusal.at("email", "account.error.email.taken", email);
        }
        Person person = find(id);
        person.changeEmail(email, time.now());
        try {
            people.saveAndFlush(person);
        } catch (DataIntegrityViolationException takenMeanwhile) {
            throw Refusal.at("email", "account.error.email.taken", email);
        }
        invitations.endAll(id, time.now());
    }

    @Transactional
    public void noteLogin(long id) {
        people.noteLogin(id, time.now());
    }

    private Membership of(long person, long id) {
        return memberships
                .findById(id)
                .filter(found -> found.personId() == person)
                .orElseThrow(() -> new NotFound("membership " + id));
    }

    private Person find(long id) {
        return people.findById(id).orElseThrow(() -> new NotFound("person " + id));
    }

    private PersonSummary summary(Person person) {
        memberships.flush();
        return summary(person, texts.of(memberships.findByPersonId(person.id())));
    }

    private static PersonSummary summary(Person person, List<MembershipSummary> memberships) {
        return new PersonSummary(
                person.id(),
                person.email(),
                person.name(),
                person.title(),
                !person.hasEntered(),
                person.entersByProvider(),
                person.isDisabled(),
                person.version(),
                memberships);
    }
}
