package se.medborgarlofte.administration;

import org.jspecify.annotations.Nullable;

/**
 * What became of an invitation: one of the two.
 *
 * @param address to which a mail server has taken it; nobody else is to know the link
 * @param link to be handed over, where mail reaches nobody
 */
public record SentInvitation(
        @Nullable String address, @Nullable String link) {

    static SentInvitation mailed(String address) {
        return new SentInvitation(address, null);
    }

    static SentInvitation handedOver(String link) {
        return new SentInvitation(null, link);
    }
}
