package se.medborgarlofte.account;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;

/** How a person who is logged in gets another password. All sessions that began earlier end. */
@Service
@Transactional(readOnly = true)
public class OwnPasswords {

    private final PersonRepository people;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final SwedishTime time;

    OwnPasswords(PersonRepository people, Passwords passwords, ApplicationEventPublisher events, SwedishTime time) {
        this.people = people;
        this.passwords = passwords;
        this.events = events;
        this.time = time;
    }

    /** Whether the person has one: who logs in by an organisation's own log-in may have none. */
    public boolean has(long person) {
        return people.findById(person).map(Person::passwordHash).isPresent();
    }

    /** @throws Refusal at {@code current} or {@code password} */
    @Transactional
    public void replace(long id, String current, String next) {
        Person person = people.findById(id).orElseThrow(() -> new NotFound("person " + id));
        if (!passwords.matches(current, person)) {
            throw Refusal.at("current", "account.error.password.current");
        }
        person.usePassword(passwords.hash(next, person), time.now());
        events.publishEvent(new PasswordChosen(id));
    }
}
