package se.medborgarlofte.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PartyRepository extends JpaRepository<Party, Long> {

    List<Party> findByPoliceAreaIdIn(Collection<Long> policeAreas);

    Optional<Party> findByPoliceAreaId(long policeArea);

    boolean existsByMunicipalityIdAndName(long municipality, String name);

    @Query("""
            select p from Party p
            where p.municipalityId in :municipalities
               or p.policeAreaId in (select a.id from PoliceArea a join a.municipalities m where m in :municipalities)
            """)
    List<Party> findActingIn(Collection<Long> municipalities);
}
