package se.medborgarlofte.identityprovider;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import se.medborgarlofte.keys.ApplicationKey;
import se.medborgarlofte.shared.BaseUrl;
import se.medborgarlofte.shared.SwedishTime;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What providers say of themselves (OpenID Connect Discovery 1.0): asked when somebody logs in, never at the start, with
 * little patience, and remembered a while, also that one does not answer.
 */
@Component
class Discovery {

    private static final Logger LOG = LoggerFactory.getLogger(Discovery.class);
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final Duration SILENT = Duration.ofSeconds(10);
    private static final int MOST_BYTES = 256 * 1024;

    private final Map<Long, Remembered> remembered = new ConcurrentHashMap<>();
    private final ClientHttpRequestFactory requests = requests();
    private final RestClient http =
            RestClient.builder().requestFactory(requests).build();
    private final Turns turns;
    private final ApplicationKey key;
    private final BaseUrl base;
    private final JsonMapper json;
    private final SwedishTime time;

    private record Remembered(
            long version,
            Instant until,
            @Nullable ClientRegistration client,
            @Nullable Unavailable problem) {}

    Discovery(Turns turns, ApplicationKey key, BaseUrl base, JsonMapper json, SwedishTime time) {
        this.turns = turns;
        this.key = key;
        this.base = base;
        this.json = json;
        this.time = time;
    }

    /** @throws Unavailable where the provider cannot be used now */
    ClientRegistration client(KnownProvider provider) {
        Remembered known = remembered.get(provider.id());
        if (known == null
                || known.version() != provider.version()
                || !time.now().isBefore(known.until())) {
            known = turns.take(() -> ask(provider));
            remembered.put(provider.id(), known);
        }
        if (known.problem() != null) {
            throw new Unavailable("did not answer a moment ago", known.problem());
        }
        return Objects.requireNonNull(known.client());
    }

    /** Asks now, whatever is remembered. */
    void test(KnownProvider provider) {
        remembered.remove(provider.id());
        client(provider);
    }

    ClientHttpRequestFactory requestFactory() {
        return requests;
    }

    private Remembered ask(KnownProvider provider) {
        try {
            return new Remembered(provider.version(), time.now().plus(REMEMBERED), read(provider), null);
        } catch (Unavailable problem) {
            LOG.warn(
                    "The identity provider {} cannot be used now: {} ({})",
                    provider.slug(),
                    problem.getMessage(),
                    NestedExceptionUtils.getMostSpecificCause(problem).toString());
            return new Remembered(provider.version(), time.now().plus(SILENT), null, problem);
        }
    }

    private ClientRegistration read(KnownProvider provider) {
        String issuer = provider.settings().issuer();
        Map<String, Object> document = document(issuer);
        if (!issuer.equals(document.get("issuer"))) {
            throw new Unavailable("calls itself something else than " + issuer);
        }
        for (String name : new String[] {"authorization_endpoint", "token_endpoint", "jwks_uri"}) {
            if (!(document.get(name) instanceof String address) || !WebAddress.mayName(issuer, address)) {
                throw new Unavailable("names no " + name + " that may be gone to");
            }
        }
        try {
            return ClientRegistrations.fromOidcConfiguration(document)
                    .registrationId(provider.slug())
                    .clientId(provider.settings().clientId())
                    .clientSecret(key.open(IdentityProvider.purpose(provider.party()), provider.sealedSecret()))
                    .redirectUri(ReturnAddress.of(provider.slug(), base))
                    .scope("openid")
                    .build();
        } catch (IllegalArgumentException | IllegalStateException unusable) {
            throw new Unavailable("the discovery document cannot be used", unusable);
        }
    }

    private Map<String, Object> document(String issuer) {
        try {
            byte[] read = http.get()
                    .uri(URI.create(issuer.replaceAll("/$", "") + "/.well-known/openid-configuration"))
                    .exchange((request, response) -> {
                        if (response.getStatusCode().value() != 200) {
                            throw new IOException("status " + response.getStatusCode());
                        }
                        return response.getBody().readNBytes(MOST_BYTES);
                    });
            return json.readValue(Objects.requireNonNull(read), new TypeReference<>() {});
        } catch (RestClientException | JacksonException silent) {
            throw new Unavailable("no discovery document", silent);
        }
    }

    /** Redirects are not followed: a provider is where its administrator says. */
    private static ClientHttpRequestFactory requests() {
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        factory.setReadTimeout(ANSWER);
        return factory;
    }
}
