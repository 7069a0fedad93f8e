package se.medborgarlofte.login;

import java.util.Optional;
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
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Attempt;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Thing;

/** Tells who was let in and who was not. What was typed is kept nowhere: it may be a password in the wrong field. */
@Component
class LoginLog {

    private static final long NOBODY = 0;

    private final Actors actors;
    private final People people;
    private final Acts acts;
    private final ApplicationEventPublisher events;

    LoginLog(Actors actors, People people, Acts acts, ApplicationEventPublisher events) {
        this.actors = actors;
        this.people = people;
        this.acts = acts;
        this.events = events;
    }

    @Transactional
    public void loggedIn(Actor actor) {
        acts.recordOwn(actor, Deed.LOGGED_IN);
        people.noteLogin(actor.personId());
    }

    @EventListener
    @Transactional
    public void loggedOut(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof LoggedIn person) {
            actors.load(person.personId()).ifPresent(actor -> acts.recordOwn(actor, Deed.LOGGED_OUT));
        }
    }

    /** The same work for a known and an unknown address. */
    @EventListener
    public void failed(AuthenticationFailureBadCredentialsEvent event) {
        Optional<Credential> tried = actors.credential(event.getAuthentication().getName());
        Affiliation of = actors.affiliation(tried.map(Credential::personId).orElse(NOBODY));
        Thing person = new Thing(
                Thing.Kind.PERSON,
                tried.map(Credential::personId).orElse(null),
                tried.map(Credential::name).orElse(""));
        events.publishEvent(new Attempt(null, of.parties(), of.municipalities(), Deed.LOGIN_FAILED, person));
    }
}
