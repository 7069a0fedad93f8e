package se.medborgarlofte.identityprovider;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.OtherEntrance;
import se.medborgarlofte.shared.BaseUrl;

/** Which providers people can log in by. None while the program does not know its own address: they could not return. */
@Service
@Transactional(readOnly = true)
public class ProviderOffers implements OtherEntrance {

    private final IdentityProviderRepository providers;
    private final BaseUrl base;

    ProviderOffers(IdentityProviderRepository providers, BaseUrl base) {
        this.providers = providers;
        this.base = base;
    }

    public List<Entrance> all() {
        return base.isSet() ? entrances(providers.findByEnabledTrueOrderByLabel()) : List.of();
    }

    @Override
    public List<Entrance> of(Set<Long> parties) {
        return base.isSet() && !parties.isEmpty()
                ? entrances(providers.findByEnabledTrueAndPartyIdIn(parties))
                : List.of();
    }

    Optional<KnownProvider> find(String slug) {
        return base.isSet() ? providers.findBySlugAndEnabledTrue(slug).map(KnownProvider::of) : Optional.empty();
    }

    private static List<Entrance> entrances(List<IdentityProvider> found) {
        return found.stream()
                .map(provider ->
                        new Entrance(provider.slug(), provider.settings().label()))
                .toList();
    }
}
