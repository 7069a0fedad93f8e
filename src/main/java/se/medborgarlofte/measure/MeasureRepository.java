package se.medborgarlofte.measure;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface MeasureRepository extends Repository<Measure, Long> {

    Measure saveAndFlush(Measure measure);

    Optional<Measure> findById(long id);

    /** Whoever changes it after us waits, and then sees what we did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Measure m where m.id = :id")
    Optional<Measure> findToChange(@Param("id") long id);
}
