package se.medborgarlofte.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import se.medborgarlofte.account.Actor;

/** Who makes this request, for the frame around staff pages; nobody on public pages, whoever is logged in. */
public final class CurrentActor {

    private static final String ATTRIBUTE = Actor.class.getName();

    private CurrentActor() {}

    public static Optional<Actor> of(HttpServletRequest request) {
        return Optional.ofNullable((Actor) request.getAttribute(ATTRIBUTE));
    }

    /** For log-in, once it knows who asks. */
    public static void is(HttpServletRequest request, Actor actor) {
        request.setAttribute(ATTRIBUTE, actor);
    }
}
