package se.medborgarlofte.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Actors;
import se.medborgarlofte.account.Identities;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.identityprovider.Proof;
import se.medborgarlofte.identityprovider.ProviderCeremonies;
import se.medborgarlofte.shared.BaseUrl;

/**
 * Log-in by the provider of an organisation. Only a link binds what the provider says to a person; who is not bound, is
 * disabled or has no role for that organisation any more, is told the same.
 */
@Component
public class ProviderLogin {

    private static final String COOKIE = "provider";

    private final ProviderCeremonies ceremonies;
    private final Identities identities;
    private final Actors actors;
    private final Admission admission;
    private final LoginLog log;
    private final BaseUrl base;

    ProviderLogin(
            ProviderCeremonies ceremonies,
            Identities identities,
            Actors actors,
            Admission admission,
            LoginLog log,
            BaseUrl base) {
        this.ceremonies = ceremonies;
        this.identities = identities;
        this.actors = actors;
        this.admission = admission;
        this.log = log;
        this.base = base;
    }

    /**
     * @param invitation the link that they came from, if any
     * @param again whether they must prove anew who they are
     * @return where to send them
     */
    public String begin(
            String slug,
            @Nullable String invitation,
            boolean again,
            HttpServletRequest request,
            HttpServletResponse response) {
        ProviderCeremonies.Start start = ceremonies.begin(slug, invitation, Door.wanted(request), again);
        remember(start.sealed(), ProviderCeremonies.LIFE, response);
        return start.address();
    }

    /**
     * They are back.
     *
     * @return where to go next
     */
    public String finish(String slug, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, Cookies.name(COOKIE, base));
        remember("", Duration.ZERO, response);
        Proof proof;
        try {
            proof = ceremonies.complete(slug, cookie == null ? null : cookie.getValue(), parameters(request));
        } catch (Refusal refusal) {
            log.providerRefused(null, null);
            throw refusal;
        }
        Actor actor = actor(proof);
        request.setAttribute(Door.WANTED, proof.wanted());
        return admission.providerShown(actor.personId(), proof.provedAt(), proof.assured(), request, response);
    }

    private Actor actor(Proof proof) {
        Optional<Long> person;
        try {
            person = proof.invitation() == null
                    ? identities.find(proof.party(), proof.identity())
                    : Optional.of(identities.bind(proof.invitation(), proof.party(), proof.identity()));
        } catch (Refusal refusal) {
            log.providerRefused(null, proof.party());
            throw refusal;
        }
        return person.flatMap(actors::load)
                .filter(actor ->
                        actor.hats().stream().anyMatch(hat -> hat.party() != null && hat.party() == proof.party()))
                .orElseThrow(() -> {
                    log.providerRefused(person.orElse(null), proof.party());
                    return Refusal.of("login.provider.error.unknown");
                });
    }

    private void remember(String sealed, Duration life, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(Cookies.name(COOKIE, base), sealed)
                .httpOnly(true)
                .secure(base.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Map<String, String> parameters(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(parameter -> parameter.getValue().length == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, parameter -> parameter.getValue()[0]));
    }
}
