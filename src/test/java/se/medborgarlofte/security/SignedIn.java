package se.medborgarlofte.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.medborgarlofte.login.LoggedIn;

/** A request of somebody who has logged in. What the person may do is read from the database as always. */
public final class SignedIn {

    private SignedIn() {}

    public static RequestPostProcessor as(long person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(new LoggedIn(person), null, List.of()));
    }
}
