package se.medborgarlofte.identityprovider;

/**
 * What can be changed of a provider, its secret apart.
 *
 * @param label whose log-in it is, as the log-in page says it
 * @param acr values of which one makes a second factor of our own needless, separated by blanks; or empty
 * @param amr values that are all needed for that, separated by blanks; or empty
 */
public record ProviderSettings(String label, String issuer, String clientId, String acr, String amr, boolean enabled) {

    public ProviderSettings {
        acr = words(acr);
        amr = words(amr);
    }

    private static String words(String typed) {
        return typed.strip().replaceAll("[\\s,]+", " ");
    }
}
