package se.medborgarlofte.approval;

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
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;
import se.medborgarlofte.security.Action;

/**
 * The texts of one kind. What is found by its public address, or as published, was published at some time; which of its
 * wordings the public reads, the archive tells.
 */
@NoRepositoryBean
public interface TextRepository<T extends ApprovableText<?>> extends Repository<T, Long> {

    T save(T text);

    T saveAndFlush(T text);

    Optional<T> findById(long id);

    /** Whoever changes it after us waits, and then sees what we did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from #{#entityName} t where t.id = :id")
    Optional<T> findToChange(@Param("id") long id);

    /** To be read only, or to be changed. */
    default Optional<T> find(Action action, long id) {
        return action == Action.READ_UNPUBLISHED ? findById(id) : findToChange(id);
    }

    boolean existsByHomeMunicipalityAndSlug(long homeMunicipality, String slug);

    /** The addresses that the text cannot have, since its municipality's page has them. */
    default Predicate<String> takenAddresses(T text) {
        return address -> existsByHomeMunicipalityAndSlug(text.homeMunicipality(), address);
    }

    @Query("select t from #{#entityName} t where t.publishedNumber > 0 and t.id in :ids")
    List<T> findPublished(@Param("ids") Collection<Long> ids);

    @Query("""
            select t from #{#entityName} t
            where t.publishedNumber > 0 and t.slug = :slug
              and exists (select 1 from t.municipalities m where m = :municipality)""")
    Optional<T> findPublished(@Param("municipality") long municipality, @Param("slug") String slug);

    @Query("""
            select t from #{#entityName} t
            where t.publishedNumber > 0 and exists (select 1 from t.municipalities m where m in :municipalities)
            order by t.id""")
    List<T> findPublishedIn(@Param("municipalities") Set<Long> municipalities);

    /** Those with the text somewhere in the title. */
    @Query("""
            select t from #{#entityName} t
            where exists (select 1 from t.municipalities m where m in :municipalities)
              and (:text = '' or locate(lower(:text), lower(t.title)) > 0)
              and t.stage in :stages""")
    Page<T> search(
            @Param("municipalities") Set<Long> municipalities,
            @Param("text") String text,
            @Param("stages") Set<Stage> stages,
            Pageable page);

    /** What is being written, approved or published, the latest change first. */
    @Query("""
            select t from #{#entityName} t
            where t.stage not in (se.medborgarlofte.approval.Stage.PUBLISHED, se.medborgarlofte.approval.Stage.DISCARDED)
              and exists (select 1 from t.municipalities m where m in :municipalities)
            order by t.changedAt desc, t.id desc""")
    List<T> findUnderWay(@Param("municipalities") Set<Long> municipalities, Pageable page);
}
