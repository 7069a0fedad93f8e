package se.medborgarlofte.promise;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;
import se.medborgarlofte.approval.Stage;

interface PromiseRepository extends Repository<Promise, Long> {

    Promise save(Promise promise);

    Promise saveAndFlush(Promise promise);

    Optional<Promise> findById(long id);

    List<Promise> findByAgreementIdOrderById(long agreementId);

    boolean existsByHomeMunicipalityAndSlug(long homeMunicipality, String slug);

    /** The addresses that the promise cannot have, since its municipality's page has them. */
    default Predicate<String> takenAddresses(Promise promise) {
        return address -> existsByHomeMunicipalityAndSlug(promise.homeMunicipality(), address);
    }

    @Query("select p from Promise p where p.publishedNumber > 0 and p.id in :ids")
    List<Promise> findPublished(@Param("ids") Collection<Long> ids);

    @Query("""
            select p from Promise p
            where p.publishedNumber > 0 and p.slug = :slug
              and exists (select 1 from p.municipalities m where m = :municipality)""")
    Optional<Promise> findPublished(@Param("municipality") long municipality, @Param("slug") String slug);

    @Query("""
            select p from Promise p
            where p.publishedNumber > 0 and exists (select 1 from p.municipalities m where m in :municipalities)
            order by p.id""")
    List<Promise> findPublishedIn(@Param("municipalities") Set<Long> municipalities);

    @Query("select p from Promise p where p.publishedNumber = 0 and p.agreementId in :agreements order by p.id")
    List<Promise> findUnpublishedUnder(@Param("agreements") Collection<Long> agreements);

    @Query("select p from Promise p where p.publishedNumber > 0 and p.agreementId = :agreement order by p.id")
    List<Promise> findPublishedUnder(@Param("agreement") long agreement);

    @Query("""
            select distinct p from Promise p join p.municipalities m
            where m in :municipalities
              and (:text = '' or lower(p.title) like concat('%', lower(:text), '%'))
              and p.stage in :stages""")
    Page<Promise> search(
            @Param("municipalities") Set<Long> municipalities,
            @Param("text") String text,
            @Param("stages") Set<Stage> stages,
            Pageable page);

    /** What is being written, approved or published, the latest change first. */
    @Query("""
            select p from Promise p
            where p.stage <> se.medborgarlofte.approval.Stage.PUBLISHED
              and exists (select 1 from p.municipalities m where m in :municipalities)
            order by p.changedAt desc, p.id desc""")
    List<Promise> findUnderWay(@Param("municipalities") Set<Long> municipalities, Pageable page);
}
