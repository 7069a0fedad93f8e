package se.medborgarlofte.identityprovider;

import java.util.Collection;
import java.util.List;

/**
 * A provider as the ceremony needs it.
 *
 * @param sealedSecret as in the database
 * @param version changes with everything else
 */
record KnownProvider(long id, long party, String slug, ProviderSettings settings, String sealedSecret, long version) {

    static KnownProvider of(IdentityProvider provider) {
        return new KnownProvider(
                provider.id(),
                provider.partyId(),
                provider.slug(),
                provider.settings(),
                provider.sealedSecret(),
                provider.version());
    }

    /** Whether such a log-in is as good as one with a second factor. Where nothing is required, none is. */
    boolean isAssuredBy(String acr, Collection<String> amr) {
        List<String> oneOf = words(settings.acr());
        List<String> allOf = words(settings.amr());
        return !(oneOf.isEmpty() && allOf.isEmpty())
                && (oneOf.isEmpty() || oneOf.contains(acr))
                && amr.containsAll(allOf);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
