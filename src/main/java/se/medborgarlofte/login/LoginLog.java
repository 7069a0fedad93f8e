package se.medborgarlofte.login;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Actors;
import se.medborgarlofte.account.Affiliation;
import se.medborgarlofte.account.Credential;
import se.medborgarlofte.account.People;
import se.medborgarlofte.account.PersonSummary;
import se.medborgarlofte.account.WrongProof;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Attempt;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.LoggedOut;
import se.medborgarlofte.security.Thing;

/** Tells who was let in and who was not. What was typed is kept nowhere: it may be a password in the wrong field. */
@Component
class LoginLog {

    private static final long NOBODY = 0;

    private final Actors actors;
    private final People people;
    private final Acts acts;
    private final SecurityLetters letters;
    private final ApplicationEventPublisher events;

    LoginLog(Actors actors, People people, Acts acts, SecurityLetters letters, ApplicationEventPublisher events) {
        this.actors = actors;
        this.people = people;
        this.acts = acts;
        this.letters = letters;
        this.events = events;
    }

    /** @param newIn the browser, where the person has never logged in there before; null where they have */
    @Transactional
    public void loggedIn(Actor actor, @Nullable String newIn) {
        acts.recordOwn(actor, Deed.LOGGED_IN);
        if (newIn != null) {
            letters.newDevice(actor, newIn);
        }
        people.noteLogin(actor.personId());
    }

    @EventListener
    @Transactional
    public void loggedOut(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof LoggedIn person) {
            actors.load(person.personId()).ifPresent(actor -> {
                acts.recordOwn(actor, Deed.LOGGED_OUT);
                events.publishEvent(new LoggedOut(actor));
            });
        }
    }

    @EventListener
    public void failed(AuthenticationFailureBadCredentialsEvent event) {
        tell(event.getAuthentication().getName(), Deed.LOGIN_FAILED);
    }

    @EventListener
    public void failed(WrongProof shown) {
        tell(shown.person(), people.get(shown.person()).name(), Set.of(), Deed.LOGIN_FAILED);
    }

    /** Somebody has tried too often. */
    void limited(String email) {
        tell(email, Deed.LIMITED);
    }

    /** @param owner of the passkey that was not accepted; nobody where it is not known */
    void passkeyRefused(Optional<Long> owner) {
        tell(
                owner.orElse(null),
                owner.map(people::get).map(PersonSummary::name).orElse(""),
                Set.of(),
                Deed.LOGIN_FAILED);
    }

    /**
     * @param person whom the provider meant, where that is known
     * @param party whose provider it was, where it was one
     */
    void providerRefused(@Nullable Long person, @Nullable Long party) {
        String name = person == null ? "" : people.get(person).name();
        tell(person, name, party == null ? Set.of() : Set.of(party), Deed.LOGIN_FAILED);
    }

    private void tell(String email, Deed deed) {
        Optional<Credential> tried = actors.credential(email);
        tell(
                tried.map(Credential::personId).orElse(null),
                tried.map(Credential::name).orElse(""),
                Set.of(),
                deed);
    }

    /**
     * The same work for somebody who is known and for nobody.
     *
     * @param otherwise whose matter it is where the person acts for nobody
     */
    private void tell(@Nullable Long person, String name, Set<Long> otherwise, Deed deed) {
        Affiliation of = actors.affiliation(person == null ? NOBODY : person);
        Set<Long> parties = of.parties().isEmpty() ? otherwise : of.parties();
        Thing thing = new Thing(Thing.Kind.PERSON, person, name);
        events.publishEvent(new Attempt(null, parties, of.municipalities(), deed, thing));
    }
}
