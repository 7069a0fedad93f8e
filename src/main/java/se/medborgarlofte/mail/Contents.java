package se.medborgarlofte.mail;

import se.medborgarlofte.keys.ApplicationKey;

/**
 * What a mail says, open.
 *
 * @param html empty where it is plain text only
 * @param unsubscribe empty where there is nothing to unsubscribe from
 */
record Contents(String text, String html, String unsubscribe) {

    static Contents plain(String text) {
        return new Contents(text, "", "");
    }

    static Contents open(ApplicationKey key, Waiting mail) {
        Waiting.Sealed sealed = mail.sealed();
        String own = mail.messageId();
        return new Contents(
                key.open(own, sealed.text()),
                sealed.html().isEmpty() ? "" : key.open(html(own), sealed.html()),
                sealed.unsubscribe().isEmpty() ? "" : key.open(unsubscribe(own), sealed.unsubscribe()));
    }

    /** What the page is sealed as: another thing than the text of the same mail. */
    static String html(String messageId) {
        return messageId + "/html";
    }

    static String unsubscribe(String messageId) {
        return messageId + "/unsubscribe";
    }
}
