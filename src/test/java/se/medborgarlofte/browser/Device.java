package se.medborgarlofte.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/** A telephone that keeps passkeys, as Chrome imitates one in a window. Its owner touches it whenever it asks. */
final class Device {

    private final CDPSession chrome;
    private final String id;

    private Device(CDPSession chrome, String id) {
        this.chrome = chrome;
        this.id = id;
    }

    static Device in(Window window) {
        return in(window, true);
    }

    /** @param verifying whether it can tell its owner from others */
    static Device in(Window window, boolean verifying) {
        CDPSession chrome = window.page().context().newCDPSession(window.page());
        chrome.send("WebAuthn.enable");
        JsonObject telephone = new JsonObject();
        telephone.addProperty("protocol", "ctap2");
        telephone.addProperty("transport", "internal");
        telephone.addProperty("hasResidentKey", true);
        telephone.addProperty("hasUserVerification", verifying);
        telephone.addProperty("isUserVerified", verifying);
        telephone.addProperty("automaticPresenceSimulation", true);
        JsonObject options = new JsonObject();
        options.add("options", telephone);
        return new Device(
                chrome,
                chrome.send("WebAuthn.addVirtualAuthenticator", options)
                        .get("authenticatorId")
                        .getAsString());
    }

    /** Whether it is the owner whose finger it sees. */
    void verifies(boolean owner) {
        JsonObject verified = itself();
        verified.addProperty("isUserVerified", owner);
        chrome.send("WebAuthn.setUserVerified", verified);
    }

    /** The one passkey in it, its secret key and its counter included. */
    JsonObject passkey() {
        return chrome.send("WebAuthn.getCredentials", itself())
                .getAsJsonArray("credentials")
                .get(0)
                .getAsJsonObject();
    }

    /** Puts back what {@link #passkey()} once gave, as a thief could in a copy of the telephone. */
    void restore(JsonObject passkey) {
        chrome.send("WebAuthn.clearCredentials", itself());
        JsonObject copy = itself();
        copy.add("credential", passkey);
        chrome.send("WebAuthn.addCredential", copy);
    }

    void takeAway() {
        chrome.send("WebAuthn.removeVirtualAuthenticator", itself());
    }

    private JsonObject itself() {
        JsonObject self = new JsonObject();
        self.addProperty("authenticatorId", id);
        return self;
    }
}
