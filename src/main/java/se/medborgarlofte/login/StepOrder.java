package se.medborgarlofte.login;

import static org.springframework.security.core.authority.FactorGrantedAuthority.PASSWORD_AUTHORITY;
import static org.springframework.security.core.authority.FactorGrantedAuthority.WEBAUTHN_AUTHORITY;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.authorization.AllRequiredFactorsAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Actors;
import se.medborgarlofte.shared.RunMode;

/**
 * What is enough to be let in: a passkey, or the password and then a code. A log-in by the provider of an organisation
 * stands for the password, or for both where it was as strong as the organisation requires. In the example the password
 * alone is enough, as a banner says.
 */
@Component
class StepOrder {

    /** A code from an app, or a recovery code. */
    static final String CODE_AUTHORITY = "FACTOR_CODE";

    /** A log-in by the provider of an organisation: as good as a password. */
    static final String PROVIDER_AUTHORITY = FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY;

    /** That the provider asked for as much as its organisation requires: enough by itself. */
    static final String ASSURED_AUTHORITY = "FACTOR_PROVIDER_ASSURED";

    /** What proves nothing more beside a second factor. */
    private static final Set<String> FIRST_STEPS = Set.of(PASSWORD_AUTHORITY, PROVIDER_AUTHORITY);

    private final AuthorizationManager<Object> enough;
    private final boolean passwordIsEnough;
    private final SecondFactors factors;
    private final Actors actors;

    StepOrder(RunMode mode, SecondFactors factors, Actors actors) {
        AllRequiredFactorsAuthorizationManager<Object> passkey = all(WEBAUTHN_AUTHORITY);
        AllRequiredFactorsAuthorizationManager<Object> both = all(PASSWORD_AUTHORITY, CODE_AUTHORITY);
        AllRequiredFactorsAuthorizationManager<Object> byProvider = all(PROVIDER_AUTHORITY, CODE_AUTHORITY);
        AllRequiredFactorsAuthorizationManager<Object> assured = all(ASSURED_AUTHORITY);
        this.enough = mode.example()
                ? AllRequiredFactorsAuthorizationManager.anyOf(
                        passkey, both, byProvider, assured, all(PASSWORD_AUTHORITY))
                : AllRequiredFactorsAuthorizationManager.anyOf(passkey, both, byProvider, assured);
        this.passwordIsEnough = mode.example();
        this.factors = factors;
        this.actors = actors;
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

    /** Who makes this request. */
    Optional<Actor> actor() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .flatMap(this::actor);
    }

    /** Where one who is in proves once more who they are. */
    String again(long person) {
        return factors.has(person) ? Door.CODE : Door.AGAIN;
    }

    /** Who acts in a session; nobody where such sessions have been ended. */
    Optional<Actor> actor(Authentication authentication) {
        return authentication.getPrincipal() instanceof LoggedIn person
                ? actors.load(person.personId(), person.since(), provedAt(authentication))
                : Optional.empty();
    }

    /** Beside a second factor the first step proves nothing more, but in the example. */
    private Instant provedAt(Authentication authentication) {
        List<FactorGrantedAuthority> shown = authentication.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(FactorGrantedAuthority.class::cast)
                .toList();
        return shown.stream()
                .filter(factor -> passwordIsEnough || shown.size() == 1 || !FIRST_STEPS.contains(factor.getAuthority()))
                .map(FactorGrantedAuthority::getIssuedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static AllRequiredFactorsAuthorizationManager<Object> all(String... authorities) {
        AllRequiredFactorsAuthorizationManager.Builder<Object> factors =
                AllRequiredFactorsAuthorizationManager.builder();
        Stream.of(authorities).forEach(authority -> factors.requireFactor(factor -> factor.authority(authority)));
        return factors.build();
    }
}
