package se.medborgarlofte.identityprovider;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The provider of a party, and how we are known to it. */
@Entity
class IdentityProvider {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private long partyId;

    @Column(updatable = false)
    private String slug;

    private String label;
    private String issuer;
    private String clientId;

    /** Sealed. */
    private String clientSecret;

    private String requiredAcr;
    private String requiredAmr;
    private boolean enabled;

    @Column(updatable = false)
    private Instant createdAt;

    @Version
    private long version;

    IdentityProvider(long party, String slug, ProviderSettings settings, String sealedSecret, Instant createdAt) {
        this.partyId = party;
        this.slug = slug;
        this.clientSecret = sealedSecret;
        this.createdAt = createdAt;
        change(settings);
    }

    @SuppressWarnings("NullAway.Init")
    IdentityProvider() {}

    final void change(ProviderSettings settings) {
        label = settings.label();
        issuer = settings.issuer();
        clientId = settings.clientId();
        requiredAcr = settings.acr();
        requiredAmr = settings.amr();
        enabled = settings.enabled();
    }

    void changeSecret(String sealed) {
        clientSecret = sealed;
    }

    /** What its secret is sealed as: that of another party does not open. */
    static String purpose(long party) {
        return "identity-provider/" + party;
    }

    ProviderSettings settings() {
        return new ProviderSettings(label, issuer, clientId, requiredAcr, requiredAmr, enabled);
    }

    long id() {
        return requireNonNull(id);
    }

    long partyId() {
        return partyId;
    }

    String slug() {
        return slug;
    }

    String sealedSecret() {
        return clientSecret;
    }

    long version() {
        return version;
    }
}
