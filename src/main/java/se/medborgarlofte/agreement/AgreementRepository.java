package se.medborgarlofte.agreement;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;
import se.medborgarlofte.approval.TextRepository;

interface AgreementRepository extends TextRepository<Agreement> {

    /** Locks its row until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Agreement a where a.id = :id")
    Optional<Agreement> findForChange(@Param("id") long id);

    @Query("select a from Agreement a where a.publishedNumber > 0 and a.renews = :agreement")
    List<Agreement> findPublishedRenewalsOf(@Param("agreement") long agreement);
}
