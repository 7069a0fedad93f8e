package se.medborgarlofte.login;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Actors;
import se.medborgarlofte.keys.ApplicationKey;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.shared.SwedishTime;

/** Where somebody is logged in. What is ended here is over at the next request, on whatever instance. */
@Service
@Transactional(readOnly = true)
public class OwnSessions {

    /** The attribute of a session that says in which browser it began. */
    static final String BROWSER = "browser";

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Visits visits;
    private final Actors actors;
    private final ApplicationKey key;
    private final Acts acts;

    OwnSessions(
            FindByIndexNameSessionRepository<? extends Session> sessions,
            Visits visits,
            Actors actors,
            ApplicationKey key,
            Acts acts) {
        this.sessions = sessions;
        this.visits = visits;
        this.actors = actors;
        this.key = key;
        this.acts = acts;
    }

    /** Those that a request would still find open: the one that asks first, then the last used. */
    public List<OpenSession> of(Actor actor, String current) {
        return mine(actor).stream()
                .filter(session -> session.getId().equals(current) || isAlive(session, actor))
                .map(session -> new OpenSession(
                        handle(session),
                        Objects.requireNonNullElse(session.getAttribute(BROWSER), ""),
                        local(session.getCreationTime()),
                        local(session.getLastAccessedTime()),
                        session.getId().equals(current)))
                .sorted(Comparator.comparing(OpenSession::current)
                        .thenComparing(OpenSession::seen)
                        .reversed())
                .toList();
    }

    /** Where it is over already nothing is left to do; another's stays. */
    @Transactional
    public void end(Actor actor, String handle) {
        end(actor, session -> handle(session).equals(handle));
    }

    /** All but the one that asks. */
    @Transactional
    public void endOthers(Actor actor, String current) {
        end(actor, session -> !session.getId().equals(current));
    }

    private void end(Actor actor, Predicate<Session> which) {
        List<? extends Session> ended = mine(actor).stream().filter(which).toList();
        ended.forEach(session -> sessions.deleteById(session.getId()));
        if (!ended.isEmpty()) {
            acts.recordOwn(actor, Deed.SESSIONS_ENDED);
        }
    }

    private List<? extends Session> mine(Actor actor) {
        return List.copyOf(
                sessions.findByPrincipalName(Long.toString(actor.personId())).values());
    }

    /** Rows stay until they are cleaned away, or the browser asks again and is told that it is over. */
    private boolean isAlive(Session session, Actor actor) {
        SecurityContext context = session.getAttribute(SPRING_SECURITY_CONTEXT_KEY);
        Authentication shown = context == null ? null : context.getAuthentication();
        return shown != null
                && shown.getPrincipal() instanceof LoggedIn person
                && visits.lasts(session, person, actor)
                && actors.admits(person.personId(), person.since());
    }

    /** The id itself lets whoever knows it in: no page shows it. */
    private String handle(Session session) {
        return key.alias("session", session.getId());
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, SwedishTime.ZONE);
    }
}
