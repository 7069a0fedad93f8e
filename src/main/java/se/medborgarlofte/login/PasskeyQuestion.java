package se.medborgarlofte.login;

import tools.jackson.databind.JsonNode;

/**
 * What a browser is told when a passkey is asked for.
 *
 * @param ceremony sealed, to be sent back with the answer
 * @param options for the device (WebAuthn level 3, PublicKeyCredentialRequestOptionsJSON or -CreationOptionsJSON)
 */
public record PasskeyQuestion(String ceremony, JsonNode options) {}
