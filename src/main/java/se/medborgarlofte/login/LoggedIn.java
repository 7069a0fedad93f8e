package se.medborgarlofte.login;

import java.time.Instant;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * What a session remembers: who, and since when. What they may do is read from the database at every request.
 *
 * @param since when the person logged in
 */
public record LoggedIn(long personId, Instant since) implements AuthenticatedPrincipal {

    @Override
    public String getName() {
        return Long.toString(personId);
    }
}
