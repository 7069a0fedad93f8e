package se.medborgarlofte.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Instant;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.medborgarlofte.login.LoggedIn;

/** A request of somebody who has logged in. What the person may do is read from the database as always. */
public final class SignedIn {

    /** Later than anything that ends sessions. */
    private static final Instant ALWAYS = Instant.parse("9999-01-01T00:00:00Z");

    private SignedIn() {}

    public static RequestPostProcessor as(long person) {
        return with(person, FactorGrantedAuthority.WEBAUTHN_AUTHORITY, ALWAYS);
    }

    /** Of somebody who has taken the first step only. */
    public static RequestPostProcessor withPasswordOnly(long person) {
        return with(person, FactorGrantedAuthority.PASSWORD_AUTHORITY, ALWAYS);
    }

    /** Of somebody who proved long ago who they are. */
    public static RequestPostProcessor longAgo(long person) {
        return with(person, FactorGrantedAuthority.WEBAUTHN_AUTHORITY, Instant.EPOCH);
    }

    private static RequestPostProcessor with(long person, String factor, Instant shown) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new LoggedIn(person, ALWAYS),
                null,
                List.of(FactorGrantedAuthority.withAuthority(factor)
                        .issuedAt(shown)
                        .build())));
    }
}
