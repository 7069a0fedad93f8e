package se.medborgarlofte.account;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;

/** One-time links with which people choose their password: the first one, or a new one for a forgotten one. */
@Service
@Transactional(readOnly = true)
public class Invitations {

    /** Long enough for a week-end, short enough that a forgotten mail is no door. */
    public static final Duration LIFE = Duration.ofDays(3);

    private static final int SECRET_BYTES = 32;

    private final InvitationRepository invitations;
    private final PersonRepository people;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final SwedishTime time;
    private final SecureRandom random = new SecureRandom();

    Invitations(
            InvitationRepository invitations,
            PersonRepository people,
            Passwords passwords,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            SwedishTime time) {
        this.invitations = invitations;
        this.people = people;
        this.passwords = passwords;
        this.events = events;
        this.transaction = transaction;
        this.time = time;
    }

    /**
     * A new link for the person; older ones end.
     *
     * @return the secret of the link, known to nobody afterwards: only its hash is kept
     */
    @Transactional
    public String create(long person, @Nullable Long createdBy) {
        Person invited = people.findById(person).orElseThrow(() -> new NotFound("person " + person));
        if (invited.isDisabled()) {
            throw Refusal.of("account.error.disabled", invited.name());
        }
        Instant now = time.now();
        invitations.endAll(person, now);
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        invitations.save(new Invitation(person, hash(token), now.plus(LIFE), now, createdBy));
        return token;
    }

    /** Whom the link is for, if it can still be used. Looking uses nothing up. */
    public Optional<Invited> find(String token) {
        return invitations
                .findByTokenHash(hash(token))
                .filter(invitation -> invitation.isOpen(time.now()))
                .flatMap(invitation -> people.findById(invitation.personId()))
                .filter(person -> !person.isDisabled())
                .map(person -> new Invited(person.name(), person.email()));
    }

    /**
     * Sets the password and uses the link up; of many at once one does. A password that will not do leaves it open.
     * Hashes while no connection to the database is held.
     */
    @Transactional(propagation = Propagation.NEVER)
    public void accept(String token, String password) {
        Person invited = requireNonNull(transaction.execute(begun -> holder(hash(token))));
        String hash = passwords.hash(password, invited);
        transaction.executeWithoutResult(begun -> {
            Person person = use(token);
            boolean first = person.passwordHash() == null;
            person.usePassword(hash, time.now());
            events.publishEvent(new PasswordChosen(person.id(), first));
        });
    }

    /** Uses the link up, and every other one of the person; of many at once one does. */
    Person use(String token) {
        byte[] hash = hash(token);
        Person person = holder(hash);
        if (invitations.use(hash, time.now()) == 0) {
            throw new NoInvitation();
        }
        invitations.endAll(person.id(), time.now());
        return person;
    }

    private Person holder(byte[] hash) {
        return invitations
                .findByTokenHash(hash)
                .filter(invitation -> invitation.isOpen(time.now()))
                .flatMap(invitation -> people.findById(invitation.personId()))
                .filter(found -> !found.isDisabled())
                .orElseThrow(NoInvitation::new);
    }

    /** The person of a link that can still be used. */
    Optional<Long> personOf(String token) {
        return invitations
                .findByTokenHash(hash(token))
                .filter(invitation -> invitation.isOpen(time.now()))
                .map(Invitation::personId);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
