package se.medborgarlofte.login;

import org.jspecify.annotations.Nullable;

/**
 * What a browser sends after a passkey was asked for. Anything, or nothing, may come.
 *
 * @param ceremony the question, sealed
 * @param credential the device's answer, as JSON (WebAuthn level 3, RegistrationResponseJSON or
 *     AuthenticationResponseJSON)
 */
public record PasskeyAnswer(
        @Nullable String ceremony, @Nullable String credential) {

    String json() {
        return credential == null ? "" : credential;
    }
}
