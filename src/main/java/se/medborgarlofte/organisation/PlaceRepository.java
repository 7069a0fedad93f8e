package se.medborgarlofte.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlaceRepository extends JpaRepository<Place, Long> {

    List<Place> findByMunicipalityIdInAndRetiredAtIsNull(Collection<Long> municipalities);

    Optional<Place> findByMunicipalityIdAndName(long municipality, String name);
}
