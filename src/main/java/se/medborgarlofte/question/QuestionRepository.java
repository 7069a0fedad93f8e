package se.medborgarlofte.question;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface QuestionRepository extends Repository<Question, Long> {

    Question saveAndFlush(Question question);

    Optional<Question> findById(long id);

    /** Locks its row until the transaction ends: two people change it one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from Question q where q.id = :id")
    Optional<Question> findForChange(@Param("id") long id);
}
