package se.medborgarlofte.dialogue;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;
import se.medborgarlofte.picture.PictureSummary;

interface GatheringPictureRepository extends Repository<GatheringPicture, Long> {

    GatheringPicture saveAndFlush(GatheringPicture picture);

    Optional<GatheringPicture> findByGatheringId(long gatheringId);

    /** Without reading the file. */
    @Query("""
            select new se.medborgarlofte.picture.PictureSummary(
                p.version, p.content is not null, p.format, p.digest, p.width, p.height, p.alt, p.caption, p.changedAt)
            from GatheringPicture p where p.gatheringId = :gathering""")
    Optional<PictureSummary> describe(@Param("gathering") long gathering);

    /** Of meetings of which is told what came of them. */
    @Query("""
            select p from GatheringPicture p
            where p.digest = :digest and p.content is not null
              and exists (select 1 from Gathering g where g.id = p.gatheringId and g.state = GatheringState.HELD)""")
    List<GatheringPicture> findPublished(@Param("digest") String digest, Limit limit);
}
