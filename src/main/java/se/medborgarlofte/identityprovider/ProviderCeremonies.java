package se.medborgarlofte.identityprovider;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;
import org.springframework.web.client.HttpServerErrorException;
import se.medborgarlofte.account.Identity;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.keys.ApplicationKey;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends people to their provider and understands the answer: authorization code with PKCE, state and nonce. What must be
 * remembered meanwhile goes along with them, sealed, so that any instance can take them in and strangers get no session.
 */
@Service
public class ProviderCeremonies {

    /** How long somebody may be away. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(ProviderCeremonies.class);
    private static final String PURPOSE = "provider-login";
    private static final Duration SKEW = Duration.ofMinutes(1);
    private static final int LONGEST_SUBJECT = 255;

    private final ProviderOffers offers;
    private final Discovery discovery;
    private final IdTokens tokens;
    private final Turns turns;
    private final ApplicationKey key;
    private final JsonMapper json;
    private final SwedishTime time;

    ProviderCeremonies(
            ProviderOffers offers,
            Discovery discovery,
            IdTokens tokens,
            Turns turns,
            ApplicationKey key,
            JsonMapper json,
            SwedishTime time) {
        this.offers = offers;
        this.discovery = discovery;
        this.tokens = tokens;
        this.turns = turns;
        this.key = key;
        this.json = json;
        this.time = time;
    }

    /** @param sealed for a cookie, to be brought back with the answer */
    public record Start(String address, String sealed) {}

    /**
     * @param again whether they must prove anew who they are
     * @throws Unavailable where the provider cannot be used now
     */
    public Start begin(String slug, @Nullable String invitation, @Nullable String wanted, boolean again) {
        KnownProvider provider = offers.find(slug).orElseThrow(() -> new NotFound("identity provider " + slug));
        ClientRegistration client = discovery.client(provider);
        Ceremony ceremony = Ceremony.begin(slug, invitation, wanted, again, time.now());
        return new Start(
                ceremony.request(client, provider.settings().acr()).getAuthorizationRequestUri(),
                key.seal(PURPOSE, json.writeValueAsString(ceremony)));
    }

    /**
     * @param sealed what was given along
     * @param answer the parameters with which they came back
     * @throws Refusal where it is not the answer to what was asked, or not a good one
     * @throws Unavailable where the provider cannot be used now
     */
    public Proof complete(String slug, @Nullable String sealed, Map<String, String> answer) {
        Ceremony ceremony = open(sealed);
        if (!ceremony.slug().equals(slug)
                || !ceremony.isAnsweredBy(answer.get("state"))
                || !time.now().isBefore(ceremony.began().plus(LIFE))) {
            throw Refusal.of("login.provider.error.expired");
        }
        KnownProvider provider = offers.find(slug).orElseThrow(() -> new NotFound("identity provider " + slug));
        String issuer = provider.settings().issuer();
        if (answer.containsKey("iss") && !issuer.equals(answer.get("iss"))) {
            throw Refusal.of("login.provider.error.answer");
        }
        String code = answer.get("code");
        if (code == null || answer.containsKey("error")) {
            throw Refusal.of("login.provider.error.denied");
        }
        return proof(provider, ceremony, token(provider, ceremony, code));
    }

    private OidcIdToken token(KnownProvider provider, Ceremony ceremony, String code) {
        ClientRegistration client = discovery.client(provider);
        OAuth2AuthorizationExchange exchange = new OAuth2AuthorizationExchange(
                ceremony.request(client, provider.settings().acr()),
                OAuth2AuthorizationResponse.success(code)
                        .redirectUri(requireNonNull(client.getRedirectUri()))
                        .state(ceremony.state())
                        .build());
        OAuth2LoginAuthenticationToken asked = new OAuth2LoginAuthenticationToken(client, exchange);
        try {
            Authentication known =
                    turns.take(() -> requireNonNull(tokens.exchange().authenticate(asked)));
            return ((OidcUser) requireNonNull(known.getPrincipal())).getIdToken();
        } catch (OAuth2AuthenticationException | OAuth2AuthorizationException refused) {
            Throwable cause = NestedExceptionUtils.getMostSpecificCause(refused);
            if (cause instanceof IOException || cause instanceof HttpServerErrorException) {
                LOG.warn("The identity provider {} gave no token: {}", ceremony.slug(), cause.toString());
                throw new Unavailable("no token", cause);
            }
            LOG.warn(
                    "The identity provider {} gave no token that can be accepted: {}",
                    ceremony.slug(),
                    refused.getMessage());
            throw Refusal.of("login.provider.error.answer");
        }
    }

    private Proof proof(KnownProvider provider, Ceremony ceremony, OidcIdToken token) {
        Instant now = time.now();
        Instant at = Objects.requireNonNullElse(token.getAuthenticatedAt(), Instant.EPOCH);
        if (ceremony.again() && at.isBefore(ceremony.began().minus(SKEW))) {
            throw Refusal.of("login.provider.error.notFresh");
        }
        String subject = token.getSubject();
        if (subject == null || subject.length() > LONGEST_SUBJECT) {
            throw Refusal.of("login.provider.error.answer");
        }
        String acr = Objects.requireNonNullElse(token.getAuthenticationContextClass(), "");
        List<String> amr = Objects.requireNonNullElse(token.getAuthenticationMethods(), List.of());
        return new Proof(
                provider.party(),
                new Identity(provider.settings().issuer(), subject),
                provider.isAssuredBy(acr, amr),
                at.isAfter(now) ? now : at,
                ceremony.invitation(),
                ceremony.wanted());
    }

    private Ceremony open(@Nullable String sealed) {
        try {
            if (sealed != null) {
                return json.readValue(key.open(PURPOSE, sealed), Ceremony.class);
            }
        } catch (ApplicationKey.NotOurs forged) {
            LOG.debug("what was brought back was not given by us");
        }
        throw Refusal.of("login.provider.error.expired");
    }
}
