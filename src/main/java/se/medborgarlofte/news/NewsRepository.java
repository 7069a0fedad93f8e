package se.medborgarlofte.news;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface NewsRepository extends Repository<NewsItem, Long> {

    NewsItem saveAndFlush(NewsItem item);

    Optional<NewsItem> findById(long id);

    /** Locks its row until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from NewsItem n where n.id = :id")
    Optional<NewsItem> findForChange(@Param("id") long id);

    boolean existsByMunicipalityIdAndSlug(long municipalityId, String slug);

    Optional<NewsItem> findByMunicipalityIdAndSlug(long municipalityId, String slug);

    @Query("select n from NewsItem n where n.publishedNumber > 0 and n.id in :ids")
    List<NewsItem> findPublished(@Param("ids") Collection<Long> ids);

    /** What the public reads, without what was withdrawn; the newest first. */
    @Query("""
            select n from NewsItem n
            where n.state = se.medborgarlofte.news.NewsState.PUBLISHED and n.municipalityId = :municipality
            order by n.id desc""")
    Page<NewsItem> findShown(@Param("municipality") long municipality, Pageable page);

    @Query("""
            select n from NewsItem n where n.municipalityId in :municipalities
            order by n.changedAt desc, n.id desc""")
    Page<NewsItem> findIn(@Param("municipalities") Set<Long> municipalities, Pageable page);

    /** What waits to be published, the oldest first. */
    @Query("""
            select n from NewsItem n
            where n.municipalityId in :municipalities and n.state <> se.medborgarlofte.news.NewsState.WITHDRAWN
              and array_length(n.authors) > 0
            order by n.changedAt, n.id""")
    List<NewsItem> findWaiting(@Param("municipalities") Set<Long> municipalities, Pageable page);
}
