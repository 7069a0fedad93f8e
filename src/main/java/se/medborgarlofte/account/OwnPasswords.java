package se.medborgarlofte.account;

import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;

/** How a person who is logged in gets another password. All sessions that began earlier end. */
@Service
public class OwnPasswords {

    private final PersonRepository people;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final SwedishTime time;

    OwnPasswords(
            PersonRepository people,
            Passwords passwords,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            SwedishTime time) {
        this.people = people;
        this.passwords = passwords;
        this.events = events;
        this.transaction = transaction;
        this.time = time;
    }

    /** Whether the person has one: who logs in by an organisation's own log-in may have none. */
    public boolean has(long person) {
        return people.findById(person).map(Person::passwordHash).isPresent();
    }

    /**
     * Hashes while no connection to the database is held.
     *
     * @throws Refusal at {@code current} or {@code password}
     */
    public void replace(long id, String current, String next) {
        Person known = load(id);
        if (!passwords.matches(current, known)) {
            events.publishEvent(new WrongProof(id));
            throw Refusal.at("current", "account.error.password.current");
        }
        String before = known.passwordHash();
        String hash = passwords.hash(next, known);
        transaction.executeWithoutResult(begun -> {
            Person person = load(id);
            if (!Objects.equals(person.passwordHash(), before)) {
                throw Refusal.at("current", "account.error.password.current");
            }
            person.usePassword(hash, time.now());
            events.publishEvent(new PasswordChosen(id, false));
        });
    }

    private Person load(long id) {
        return people.findById(id).orElseThrow(() -> new NotFound("person " + id));
    }
}
