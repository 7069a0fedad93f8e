package se.medborgarlofte.identityprovider;

/**
 * A provider as its administrator sees it, without its secret.
 *
 * @param party whose people it speaks for
 * @param returnAddress where it is to send people back to; only a path where the program does not know its own address
 */
public record ProviderSummary(
        long id,
        long party,
        String partyName,
        String slug,
        ProviderSettings settings,
        String returnAddress,
        long version) {}
