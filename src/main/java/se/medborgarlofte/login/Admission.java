package se.medborgarlofte.login;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import se.medborgarlofte.shared.SwedishTime;

/** Notes the steps of log-in that the filter chain does not take itself: each with a new session id and form token. */
@Component
public class Admission {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SessionAuthenticationStrategy renewal;
    private final Landing landing;
    private final StepOrder steps;
    private final SwedishTime time;

    Admission(Landing landing, StepOrder steps, CsrfTokenRepository formTokens, SwedishTime time) {
        this.renewal = new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(formTokens)));
        this.landing = landing;
        this.steps = steps;
        this.time = time;
    }

    /**
     * The one who has taken the first step has now shown a code too.
     *
     * @return where to go next
     */
    public String codeShown(HttpServletRequest request, HttpServletResponse response) {
        return alsoShown(StepOrder.CODE_AUTHORITY, request, response);
    }

    /** As {@link #codeShown}, with one of the person's passkeys. */
    public String passkeyShown(HttpServletRequest request, HttpServletResponse response) {
        return alsoShown(FactorGrantedAuthority.WEBAUTHN_AUTHORITY, request, response);
    }

    /**
     * Somebody has logged in with a passkey alone, whoever was in before in this browser.
     *
     * @return where to go next
     */
    public String loggedInByPasskey(long person, HttpServletRequest request, HttpServletResponse response) {
        return admit(
                new LoggedIn(person, time.now()),
                List.of(now(FactorGrantedAuthority.WEBAUTHN_AUTHORITY)),
                request,
                response);
    }

    private String alsoShown(String factor, HttpServletRequest request, HttpServletResponse response) {
        Authentication soFar = requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        Stream<? extends GrantedAuthority> kept =
                soFar.getAuthorities().stream().filter(earlier -> !factor.equals(earlier.getAuthority()));
        return admit(
                requireNonNull(VisitFilter.loggedIn()),
                Stream.concat(kept, Stream.of(now(factor))).toList(),
                request,
                response);
    }

    /** Who has just chosen another password stays in, here only: all that began before is over. */
    public void passwordChosen(HttpServletRequest request, HttpServletResponse response) {
        Authentication soFar = requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        LoggedIn person = requireNonNull(VisitFilter.loggedIn());
        admit(new LoggedIn(person.personId(), time.now()), List.copyOf(soFar.getAuthorities()), request, response);
    }

    /**
     * Somebody has logged in by their organisation's provider. What another person's session held in this browser is
     * gone.
     *
     * @param provedAt when they proved to the provider who they are
     * @param assured whether that is enough by itself
     * @return where to go next
     */
    String providerShown(
            long person, Instant provedAt, boolean assured, HttpServletRequest request, HttpServletResponse response) {
        LoggedIn before = VisitFilter.loggedIn();
        HttpSession session = request.getSession(false);
        if (session != null && (before == null || before.personId() != person)) {
            session.invalidate();
        }
        Stream<String> factors = assured
                ? Stream.of(StepOrder.PROVIDER_AUTHORITY, StepOrder.ASSURED_AUTHORITY)
                : Stream.of(StepOrder.PROVIDER_AUTHORITY);
        return admit(
                new LoggedIn(person, time.now()),
                factors.map(factor -> FactorGrantedAuthority.withAuthority(factor)
                                .issuedAt(provedAt)
                                .build())
                        .toList(),
                request,
                response);
    }

    /** Whether enough has been shown already: then a further step only proves once more who it is. */
    public boolean isIn(Authentication shown) {
        return steps.isEnough(shown);
    }

    private String admit(
            LoggedIn person,
            List<? extends GrantedAuthority> factors,
            HttpServletRequest request,
            HttpServletResponse response) {
        Authentication shown = UsernamePasswordAuthenticationToken.authenticated(person, null, factors);
        renewal.onAuthentication(shown, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(shown);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return landing.next(request, response, shown);
    }

    private FactorGrantedAuthority now(String factor) {
        return FactorGrantedAuthority.withAuthority(factor).issuedAt(time.now()).build();
    }
}
