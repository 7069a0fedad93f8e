package se.medborgarlofte.followup;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;
import se.medborgarlofte.approval.TextRepository;

interface FollowUpRepository extends TextRepository<FollowUp> {

    List<FollowUp> findByAgreementIdOrderByIdDesc(long agreementId);

    /** Whoever does the same waits until we are done. */
    @Query(value = "select 1 from follow_up where id = :id for update", nativeQuery = true)
    int lock(@Param("id") long id);
}
