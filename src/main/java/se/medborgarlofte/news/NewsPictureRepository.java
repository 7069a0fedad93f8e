package se.medborgarlofte.news;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface NewsPictureRepository extends Repository<NewsPicture, Long> {

    NewsPicture saveAndFlush(NewsPicture picture);

    Optional<NewsPicture> findById(long id);

    /** Of what the public reads now only. */
    @Query("""
            select p from NewsPicture p
            where p.digest = :digest and p.content is not null
              and exists (select 1 from NewsItem n where n.publicPicture = p.id
                and n.state = se.medborgarlofte.news.NewsState.PUBLISHED)""")
    List<NewsPicture> findPublished(@Param("digest") String digest, Limit limit);

    /** Those of these whose files are still there. */
    @Query("select p.id from NewsPicture p where p.id in :ids and p.content is not null")
    List<Long> findKept(@Param("ids") List<Long> ids);
}
