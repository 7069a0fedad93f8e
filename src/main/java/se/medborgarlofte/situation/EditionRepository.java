package se.medborgarlofte.situation;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface EditionRepository extends Repository<SituationEdition, Long> {

    SituationEdition save(SituationEdition edition);

    SituationEdition saveAndFlush(SituationEdition edition);

    void delete(SituationEdition edition);

    Optional<SituationEdition> findById(long id);

    List<SituationEdition> findByIdIn(Collection<Long> ids);

    /** Locks its row until the transaction ends: two people change it one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from SituationEdition e where e.id = :id")
    Optional<SituationEdition> findForChange(@Param("id") long id);

    /** Of these municipalities, the newest first. */
    @Query(
            "select e from SituationEdition e where e.municipalityId in :municipalities order by e.dated desc, e.id desc")
    List<SituationEdition> findIn(@Param("municipalities") Collection<Long> municipalities);
}
