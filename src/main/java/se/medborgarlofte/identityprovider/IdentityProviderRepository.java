package se.medborgarlofte.identityprovider;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface IdentityProviderRepository extends JpaRepository<IdentityProvider, Long> {

    List<IdentityProvider> findByEnabledTrueOrderByLabel();

    List<IdentityProvider> findByEnabledTrueAndPartyIdIn(Collection<Long> parties);

    Optional<IdentityProvider> findBySlugAndEnabledTrue(String slug);

    boolean existsByPartyId(long party);

    boolean existsBySlug(String slug);
}
