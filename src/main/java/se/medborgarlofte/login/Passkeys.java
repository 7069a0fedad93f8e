package se.medborgarlofte.login;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Actors;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.login.Ceremony.Purpose;

/**
 * Passkeys (WebAuthn): kept by a device, and used by whoever it knows by a finger, a face or a code. Whatever is wrong
 * with one that is shown gets the same answer.
 */
@Service
@Transactional(readOnly = true)
public class Passkeys {

    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);
    private static final String REFUSED = "login.error.passkey";
    private static final String NOT_ADDED = "login.error.newPasskey";

    private final Ceremonies ceremonies;
    private final RelyingParty party;
    private final PasskeyHolders holders;
    private final StoredPasskeys stored;
    private final Actors actors;

    Passkeys(Ceremonies ceremonies, RelyingParty party, PasskeyHolders holders, StoredPasskeys stored, Actors actors) {
        this.ceremonies = ceremonies;
        this.party = party;
        this.holders = holders;
        this.stored = stored;
        this.actors = actors;
    }

    /** Asks for a passkey, whoever has one. */
    public PasskeyQuestion ask() {
        Ceremony ceremony = ceremonies.begin(null, null);
        return new PasskeyQuestion(ceremonies.seal(Purpose.LOG_IN, ceremony), party.asked(ceremony, List.of()));
    }

    /** Asks for one of the person's. */
    public PasskeyQuestion ask(long person) {
        Ceremony ceremony = ceremonies.begin(person, null);
        return new PasskeyQuestion(ceremonies.seal(Purpose.PROOF, ceremony), party.asked(ceremony, known(person)));
    }

    /** Asks for a new one. */
    public PasskeyQuestion askForNew(Actor actor) {
        String handle =
                holders.handle(actor.personId()).orElseGet(() -> Bytes.random().toBase64UrlString());
        Ceremony ceremony = ceremonies.begin(actor.personId(), handle);
        return new PasskeyQuestion(
                ceremonies.seal(Purpose.NEW_PASSKEY, ceremony),
                party.askedForNew(ceremony, actor.email(), actor.name(), known(actor.personId())));
    }

    /**
     * Takes a passkey that was shown, and uses the answer up.
     *
     * @return whose it is
     */
    @Transactional
    public long accept(PasskeyAnswer answer) {
        Ceremony ceremony = ceremonies.open(Purpose.LOG_IN, null, answer.ceremony(), REFUSED);
        return accept(ceremony, answer);
    }

    /** Takes one of the person's. */
    @Transactional
    public void accept(long person, PasskeyAnswer answer) {
        Ceremony ceremony = ceremonies.open(Purpose.PROOF, person, answer.ceremony(), REFUSED);
        if (accept(ceremony, answer) != person) {
            throw Refusal.of(REFUSED);
        }
    }

    private long accept(Ceremony ceremony, PasskeyAnswer answer) {
        long person = orRefuse(REFUSED, () -> party.proved(ceremony, answer.json()));
        if (actors.load(person).isEmpty()) {
            throw Refusal.of(REFUSED);
        }
        ceremonies.close(ceremony, REFUSED);
        return person;
    }

    /** From now on the person has this one, by the name that they give it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(long person, PasskeyAnswer answer, String name) {
        Ceremony ceremony = ceremonies.open(Purpose.NEW_PASSKEY, person, answer.ceremony(), NOT_ADDED);
        orRefuse(NOT_ADDED, () -> {
            party.register(ceremony, person, answer.json(), name);
            return person;
        });
        ceremonies.close(ceremony, NOT_ADDED);
    }

    /** The first one first. */
    public List<PasskeySummary> of(long person) {
        return stored.of(person);
    }

    /** @return whether it was there */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean remove(long person, String id) {
        return stored.remove(person, id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void removeAll(long person) {
        stored.removeAll(person);
    }

    /** Whose passkey an answer claims to show. */
    Optional<Long> owner(PasskeyAnswer answer) {
        return party.claimed(answer.json()).flatMap(stored::owner);
    }

    private List<CredentialRecord> known(long person) {
        return holders.handle(person)
                .map(handle -> stored.findByUserId(Bytes.fromBase64(handle)))
                .orElse(List.of());
    }

    /** What the libraries find wrong they say by many kinds of exceptions; none is a failure of ours but a database's. */
    private static <T> T orRefuse(String refusal, Supplier<T> check) {
        try {
            return check.get();
        } catch (DataAccessException ours) {
            throw ours;
        } catch (RuntimeException wrong) {
            LOG.debug("a passkey was refused", wrong);
            throw Refusal.of(refusal);
        }
    }
}
