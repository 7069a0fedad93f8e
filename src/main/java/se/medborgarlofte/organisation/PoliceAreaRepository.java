package se.medborgarlofte.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PoliceAreaRepository extends JpaRepository<PoliceArea, Long> {

    @Query("select distinct a from PoliceArea a left join fetch a.municipalities")
    List<PoliceArea> findAllWhole();

    @Query("select distinct a from PoliceArea a left join fetch a.municipalities where a.id in :ids")
    List<PoliceArea> findWhole(Collection<Long> ids);

    @Query(
            "select distinct a from PoliceArea a left join fetch a.municipalities where :municipality member of a.municipalities")
    List<PoliceArea> findCovering(long municipality);

    Optional<PoliceArea> findByName(String name);
}
