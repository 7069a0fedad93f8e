package se.medborgarlofte.identityprovider;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * What is remembered of somebody who has gone to their provider, until they come back.
 *
 * @param verifier the secret of which the provider is shown only the digest (PKCE, RFC 7636)
 * @param invitation the link that they came from, if any
 * @param wanted the page that they asked for, if any
 * @param again whether they must prove anew who they are, even if the provider knows them
 */
record Ceremony(
        String slug,
        String state,
        String nonce,
        String verifier,
        @Nullable String invitation,
        @Nullable String wanted,
        boolean again,
        Instant began) {

    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Ceremony begin(
            String slug, @Nullable String invitation, @Nullable String wanted, boolean again, Instant now) {
        return new Ceremony(slug, secret(), secret(), secret(), invitation, wanted, again, now);
    }

    boolean isAnsweredBy(@Nullable String answered) {
        return answered != null
                && MessageDigest.isEqual(
                        state.getBytes(StandardCharsets.UTF_8), answered.getBytes(StandardCharsets.UTF_8));
    }

    /** The same each time, so that it can be built again when the answer comes. */
    OAuth2AuthorizationRequest request(ClientRegistration client, String acr) {
        Map<String, Object> further = new LinkedHashMap<>();
        further.put(OidcParameterNames.NONCE, digest(nonce));
        further.put(PkceParameterNames.CODE_CHALLENGE, digest(verifier));
        further.put(PkceParameterNames.CODE_CHALLENGE_METHOD, "S256");
        if (!acr.isEmpty()) {
            further.put("acr_values", acr);
        }
        if (again) {
            further.put("prompt", "login");
            further.put("max_age", "0");
        }
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(requireNonNull(client.getProviderDetails().getAuthorizationUri()))
                .clientId(client.getClientId())
                .redirectUri(client.getRedirectUri())
                .scopes(client.getScopes())
                .state(state)
                .attributes(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID, slug,
                        OidcParameterNames.NONCE, nonce,
                        PkceParameterNames.CODE_VERIFIER, verifier))
                .additionalParameters(further)
                .build();
    }

    private static String secret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return encoded(secret);
    }

    private static String digest(String text) {
        try {
            return encoded(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
