package se.medborgarlofte.agreement;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;
import se.medborgarlofte.approval.Stage;

interface AgreementRepository extends Repository<Agreement, Long> {

    Agreement save(Agreement agreement);

    Agreement saveAndFlush(Agreement agreement);

    Optional<Agreement> findById(long id);

    /** Locks its row until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Agreement a where a.id = :id")
    Optional<Agreement> findForChange(@Param("id") long id);

    boolean existsByHomeMunicipalityAndSlug(long homeMunicipality, String slug);

    /** The addresses that the agreement cannot have, since its municipality's page has them. */
    default Predicate<String> takenAddresses(Agreement agreement) {
        return address -> existsByHomeMunicipalityAndSlug(agreement.homeMunicipality(), address);
    }

    @Query("""
            select a from Agreement a
            where a.publishedNumber > 0 and a.slug = :slug
              and exists (select 1 from a.municipalities m where m = :municipality)""")
    Optional<Agreement> findPublished(@Param("municipality") long municipality, @Param("slug") String slug);

    @Query("""
            select a from Agreement a
            where a.publishedNumber > 0 and exists (select 1 from a.municipalities m where m = :municipality)
            order by a.startsOn desc, a.id desc""")
    List<Agreement> findPublishedIn(@Param("municipality") long municipality);

    @Query("select a.id from Agreement a where a.publishedNumber > 0 and a.id in :ids")
    Set<Long> whichArePublic(@Param("ids") Collection<Long> ids);

    @Query("select a from Agreement a where a.publishedNumber > 0 and a.renews = :agreement")
    List<Agreement> findPublishedRenewalsOf(@Param("agreement") long agreement);

    @Query("""
            select distinct a from Agreement a join a.municipalities m
            where m in :municipalities
              and (:text = '' or lower(a.title) like concat('%', lower(:text), '%'))
              and a.stage in :stages""")
    Page<Agreement> search(
            @Param("municipalities") Set<Long> municipalities,
            @Param("text") String text,
            @Param("stages") Set<Stage> stages,
            Pageable page);

    /** What is being written, approved or published, the latest change first. */
    @Query("""
            select a from Agreement a
            where a.stage <> se.medborgarlofte.approval.Stage.PUBLISHED
              and exists (select 1 from a.municipalities m where m in :municipalities)
            order by a.changedAt desc, a.id desc""")
    List<Agreement> findUnderWay(@Param("municipalities") Set<Long> municipalities, Pageable page);
}
