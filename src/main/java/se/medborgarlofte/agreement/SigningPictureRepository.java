package se.medborgarlofte.agreement;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;
import se.medborgarlofte.picture.PictureSummary;

interface SigningPictureRepository extends Repository<SigningPicture, Long> {

    SigningPicture saveAndFlush(SigningPicture picture);

    Optional<SigningPicture> findByAgreementId(long agreementId);

    /** Without reading the file. */
    @Query("""
            select new se.medborgarlofte.picture.PictureSummary(
                p.version, p.content is not null, p.format, p.digest, p.width, p.height, p.alt, p.caption, p.changedAt)
            from SigningPicture p where p.agreementId = :agreement""")
    Optional<PictureSummary> describe(@Param("agreement") long agreement);

    /** Of published agreements only. */
    @Query("""
            select p from SigningPicture p
            where p.digest = :digest and p.content is not null
              and exists (select 1 from Agreement a where a.id = p.agreementId and a.publishedNumber > 0)""")
    List<SigningPicture> findPublished(@Param("digest") String digest, Limit limit);
}
