package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;
import se.medborgarlofte.approval.TextRepository;

interface PromiseRepository extends TextRepository<Promise> {

    List<Promise> findByAgreementIdOrderById(long agreementId);

    /** Whoever does the same waits until we are done. */
    @Query(value = "select 1 from promise where id = :id for update", nativeQuery = true)
    int lock(@Param("id") long id);

    /** The drafts, but for those that were put away. */
    @Query("""
            select p from Promise p
            where p.publishedNumber = 0 and p.agreementId in :agreements
              and p.stage <> se.medborgarlofte.approval.Stage.DISCARDED
            order by p.id""")
    List<Promise> findUnpublishedUnder(@Param("agreements") Collection<Long> agreements);

    /** Those for the municipality that were not put away and are not over. */
    @Query("""
            select p from Promise p
            where exists (select 1 from p.municipalities m where m = :municipality)
              and p.stage <> se.medborgarlofte.approval.Stage.DISCARDED and p.endsOn >= :day
            order by p.title, p.id""")
    List<Promise> findStandingIn(@Param("municipality") long municipality, @Param("day") LocalDate day);

    @Query("select p from Promise p where p.publishedNumber > 0 and p.agreementId = :agreement order by p.id")
    List<Promise> findPublishedUnder(@Param("agreement") long agreement);
}
