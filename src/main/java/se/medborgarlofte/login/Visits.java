package se.medborgarlofte.login;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.shared.SwedishTime;

/**
 * How long a log-in lasts: twelve hours at most, and half an hour without a request. Who records measures keeps the
 * entry page and the own list for the shift; for anything else, after half an hour's rest, they log in again.
 */
@Component
class Visits {

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);

    /** A request is not written down for each time: this much of the half hour may be lost. */
    private static final Duration COARSENESS = Duration.ofMinutes(1);

    private static final String AWAKE_UNTIL = "awakeUntil";

    private final SwedishTime time;

    Visits(SwedishTime time) {
        this.time = time;
    }

    /** Called at log-in, by whatever door. */
    void begin(HttpSession session, Actor actor) {
        session.setMaxInactiveInterval((int) (isOnShift(actor) ? LONGEST : IDLE).toSeconds());
        session.removeAttribute(AWAKE_UNTIL);
    }

    boolean isOver(LoggedIn person) {
        return !time.now().isBefore(person.since().plus(LONGEST));
    }

    /** Whether the person has been away for half an hour and has not logged in since. */
    boolean isAsleep(HttpSession session) {
        return hasPassed(session.getAttribute(AWAKE_UNTIL));
    }

    /** Whether a request in somebody's session would still find them in, somewhere: as {@link VisitFilter} decides. */
    boolean lasts(Session session, LoggedIn person, Actor actor) {
        boolean asleep = hasPassed(session.getAttribute(AWAKE_UNTIL));
        return !session.isExpired() && !isOver(person) && (!asleep || isOnShift(actor));
    }

    private boolean hasPassed(@Nullable Object until) {
        return until != null && time.now().isAfter(Instant.parse(until.toString()));
    }

    /** The person is here: another half hour. */
    void touch(HttpSession session) {
        Instant until = time.now().plus(IDLE);
        Object known = session.getAttribute(AWAKE_UNTIL);
        if (known == null || Instant.parse(known.toString()).isBefore(until.minus(COARSENESS))) {
            session.setAttribute(AWAKE_UNTIL, until.toString());
        }
    }

    static boolean isOnShift(Actor actor) {
        return actor.hats().stream().anyMatch(hat -> hat.role() == Role.RECORDER);
    }
}
