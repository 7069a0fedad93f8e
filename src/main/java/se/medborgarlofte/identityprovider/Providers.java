package se.medborgarlofte.identityprovider;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Identities;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.StaleEdit;
import se.medborgarlofte.keys.ApplicationKey;
import se.medborgarlofte.organisation.Parties;
import se.medborgarlofte.organisation.PartySummary;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.security.Thing;
import se.medborgarlofte.shared.BaseUrl;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;

/** The providers, for the system administrator. Who sets one can let anybody in as anybody: the proof must be fresh. */
@Service
@Transactional(readOnly = true)
public class Providers {

    private final IdentityProviderRepository providers;
    private final Permissions permissions;
    private final Acts acts;
    private final Parties parties;
    private final Identities identities;
    private final ApplicationKey key;
    private final BaseUrl base;
    private final SwedishTime time;

    Providers(
            IdentityProviderRepository providers,
            Permissions permissions,
            Acts acts,
            Parties parties,
            Identities identities,
            ApplicationKey key,
            BaseUrl base,
            SwedishTime time) {
        this.providers = providers;
        this.permissions = permissions;
        this.acts = acts;
        this.parties = parties;
        this.identities = identities;
        this.key = key;
        this.base = base;
        this.time = time;
    }

    public List<ProviderSummary> all(Actor actor) {
        permissions.requireAnywhere(actor, Action.ADMINISTER);
        List<IdentityProvider> found = providers.findAll();
        Map<Long, PartySummary> named = parties
                .byIds(found.stream().map(IdentityProvider::partyId).toList())
                .stream()
                .collect(Collectors.toMap(PartySummary::id, party -> party));
        return found.stream()
                .map(provider -> summary(provider, Objects.requireNonNull(named.get(provider.partyId()))))
                .toList();
    }

    public ProviderSummary get(Actor actor, long id) {
        permissions.requireAnywhere(actor, Action.ADMINISTER);
        IdentityProvider provider = find(id);
        return summary(provider, parties.get(provider.partyId()));
    }

    /** Asked before the form is shown, so that what is typed in it, a secret, need not wait for the proof. */
    public void requireFresh(Actor actor) {
        permissions.requireAnywhere(actor, Action.ADMINISTER);
        permissions.requireFresh(actor);
    }

    /** The parties that have no provider yet. */
    public List<PartySummary> partiesWithout(Actor actor) {
        permissions.requireAnywhere(actor, Action.ADMINISTER);
        Set<Long> taken =
                providers.findAll().stream().map(IdentityProvider::partyId).collect(Collectors.toSet());
        return parties.all().stream()
                .filter(party -> !taken.contains(party.id()))
                .toList();
    }

    @Transactional
    public long add(Actor actor, long party, String slug, ProviderSettings settings, String secret) {
        requireFresh(actor);
        check(settings);
        PartySummary owner = parties.get(party);
        if (providers.existsByPartyId(party)) {
            throw Refusal.at("party", "identityprovider.error.party", owner.name());
        }
        if (providers.existsBySlug(slug)) {
            throw Refusal.at("slug", "identityprovider.error.slug.taken");
        }
        IdentityProvider added =
                providers.saveAndFlush(new IdentityProvider(party, slug, settings, seal(party, secret), time.now()));
        record(actor, owner, Deed.CREATED, added, Change.to(told(settings, false)));
        return added.id();
    }

    /**
     * Turned off, or replaced by another, it ends the sessions of those for whom it spoke.
     *
     * @param secret a new one; none where the old one stays
     */
    @Transactional
    public void change(Actor actor, long id, ProviderSettings settings, @Nullable String secret, long seenVersion) {
        requireFresh(actor);
        check(settings);
        IdentityProvider provider = find(id);
        StaleEdit.check(seenVersion, provider.version(), "identity provider " + id);
        ProviderSettings before = provider.settings();
        provider.change(settings);
        if (secret != null) {
            provider.changeSecret(seal(provider.partyId(), secret));
        }
        if (before.enabled() && !(settings.enabled() && settings.issuer().equals(before.issuer()))) {
            identities.endSessions(provider.partyId());
        }
        Change change = Change.between(told(before, false), told(settings, secret != null));
        record(actor, parties.get(provider.partyId()), Deed.CHANGED, provider, change);
    }

    /** What the log is told: never the secret, but that there is a new one. */
    private static Map<String, Object> told(ProviderSettings settings, boolean newSecret) {
        return new TreeMap<>(Map.of(
                "label", settings.label(),
                "issuer", settings.issuer(),
                "clientId", settings.clientId(),
                "acr", settings.acr(),
                "amr", settings.amr(),
                "enabled", settings.enabled(),
                "newSecret", newSecret));
    }

    private void record(Actor actor, PartySummary owner, Deed deed, IdentityProvider provider, Change change) {
        Thing thing = new Thing(Thing.Kind.IDENTITY_PROVIDER, provider.id(), owner.name());
        acts.record(actor, Action.ADMINISTER, owner.municipalities(), deed, thing, change);
    }

    private String seal(long party, String secret) {
        return key.seal(IdentityProvider.purpose(party), secret);
    }

    private IdentityProvider find(long id) {
        return providers.findById(id).orElseThrow(() -> new NotFound("identity provider " + id));
    }

    private ProviderSummary summary(IdentityProvider provider, PartySummary party) {
        return new ProviderSummary(
                provider.id(),
                party.id(),
                party.name(),
                provider.slug(),
                provider.settings(),
                ReturnAddress.of(provider.slug(), base),
                provider.version());
    }

    private static void check(ProviderSettings settings) {
        if (!WebAddress.isIssuer(settings.issuer())) {
            throw Refusal.at("issuer", "identityprovider.error.issuer");
        }
    }
}
