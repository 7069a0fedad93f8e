package se.medborgarlofte.login;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actors;
import se.medborgarlofte.account.Credential;
import se.medborgarlofte.shared.SwedishTime;

/**
 * Log-in with e-mail and password. An unknown address, a wrong password, a disabled person and one who has not chosen
 * a password yet get the same answer after the same work: one hash is compared each time.
 */
@Component
class PasswordLogin implements AuthenticationProvider {

    private final Actors actors;
    private final PasswordEncoder encoder;
    private final SwedishTime time;
    private final String nobodysHash;

    PasswordLogin(Actors actors, PasswordEncoder encoder, SwedishTime time) {
        this.time = time;
        this.actors = actors;
        this.encoder = encoder;
        this.nobodysHash = Objects.requireNonNull(encoder.encode("nobody has this password"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        Optional<Credential> found = actors.credential(attempt.getName());
        String hash = found.map(Credential::passwordHash).orElse(null);
        boolean matches = matches(attempt.getCredentials(), hash == null ? nobodysHash : hash);
        Credential credential = found.orElse(null);
        if (!matches || hash == null || credential == null || credential.disabled()) {
            throw new BadCredentialsException("wrong e-mail or password");
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                new LoggedIn(credential.personId(), time.now()),
                null,
                List.of(FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                        .issuedAt(time.now())
                        .build()));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private boolean matches(@Nullable Object password, String hash) {
        try {
            return encoder.matches(password == null ? "" : password.toString(), hash);
        } catch (TooBusy busy) {
            throw new LoginBusy(busy);
        }
    }

    /** {@link TooBusy} as a filter understands it. */
    static class LoginBusy extends AuthenticationServiceException {

        LoginBusy(TooBusy busy) {
            super("too many at once", busy);
        }
    }
}
