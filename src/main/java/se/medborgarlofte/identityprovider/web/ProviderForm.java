package se.medborgarlofte.identityprovider.web;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Submitted;
import se.medborgarlofte.identityprovider.ProviderSettings;
import se.medborgarlofte.identityprovider.ProviderSummary;

/**
 * A provider as it is typed.
 *
 * @param clientSecret never shown again; empty where the old one stays
 */
record ProviderForm(
        @Nullable String submission,
        @Nullable String version,
        @Nullable String party,
        @Nullable String slug,
        @Nullable String label,
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable String acr,
        @Nullable String amr,
        @Nullable Boolean enabled)
        implements Submitted {

    static ProviderForm empty() {
        return new ProviderForm(UUID.randomUUID().toString(), "0", "", "", "", "", "", "", "", "", false);
    }

    static ProviderForm of(ProviderSummary provider) {
        ProviderSettings settings = provider.settings();
        return new ProviderForm(
                UUID.randomUUID().toString(),
                Long.toString(provider.version()),
                Long.toString(provider.party()),
                provider.slug(),
                settings.label(),
                settings.issuer(),
                settings.clientId(),
                "",
                settings.acr(),
                settings.amr(),
                settings.enabled());
    }

    @Override
    public Object content() {
        return Arrays.asList(version, party, slug, label, issuer, clientId, clientSecret, acr, amr, enabled);
    }

    /** Without the secret, which no log of values is to show. */
    @Override
    public String toString() {
        return "ProviderForm[" + slug + "]";
    }
}
