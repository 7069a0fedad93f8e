package se.medborgarlofte.login;

import static org.springframework.security.core.authority.FactorGrantedAuthority.PASSWORD_AUTHORITY;
import static org.springframework.security.core.authority.FactorGrantedAuthority.WEBAUTHN_AUTHORITY;

import java.util.stream.Stream;
import org.springframework.security.authorization.AllRequiredFactorsAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import se.medborgarlofte.shared.RunMode;

/**
 * What is enough to be let in: a passkey, or the password and then a code. In the example the password alone is, as a
 * banner says.
 */
@Component
class StepOrder {

    /** A code from an app, or a recovery code. */
    static final String CODE_AUTHORITY = "FACTOR_CODE";

    private final AuthorizationManager<Object> enough;
    private final SecondFactors factors;

    StepOrder(RunMode mode, SecondFactors factors) {
        AllRequiredFactorsAuthorizationManager<Object> passkey = all(WEBAUTHN_AUTHORITY);
        AllRequiredFactorsAuthorizationManager<Object> both = all(PASSWORD_AUTHORITY, CODE_AUTHORITY);
        this.enough = mode.example()
                ? AllRequiredFactorsAuthorizationManager.anyOf(passkey, both, all(PASSWORD_AUTHORITY))
                : AllRequiredFactorsAuthorizationManager.anyOf(passkey, both);
        this.factors = factors;
    }

    AuthorizationManager<Object> enough() {
        return enough;
    }

    boolean isEnough(Authentication authentication) {
        AuthorizationResult result = enough.authorize(() -> authentication, authentication);
        return result != null && result.isGranted();
    }

    /** Where somebody goes next whose steps so far are not enough. */
    String next(long person) {
        return factors.has(person) ? Door.CODE : Door.ENROL;
    }

    private static AllRequiredFactorsAuthorizationManager<Object> all(String... authorities) {
        AllRequiredFactorsAuthorizationManager.Builder<Object> factors =
                AllRequiredFactorsAuthorizationManager.builder();
        Stream.of(authorities).forEach(authority -> factors.requireFactor(factor -> factor.authority(authority)));
        return factors.build();
    }
}
