package se.medborgarlofte.login;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/** What a session remembers: who. What they may do is read from the database at every request. */
public record LoggedIn(long personId) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return Long.toString(personId);
    }
}
