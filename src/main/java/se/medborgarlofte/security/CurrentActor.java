package se.medborgarlofte.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import se.medborgarlofte.account.Actor;

/** Who makes this request, for the frame around staff pages; nobody on public pages, whoever is logged in. */
public final class CurrentActor {

    private CurrentActor() {}

    public static Optional<Actor> of(HttpServletRequest request) {
        return Optional.ofNullable((Actor) request.getAttribute(ActorFilter.ATTRIBUTE));
    }
}
