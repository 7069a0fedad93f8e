package se.medborgarlofte.approval;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;
import se.medborgarlofte.history.Subject;

interface ApprovalRepository extends Repository<Approval, Long> {

    Approval save(Approval approval);

    List<Approval> findBySubjectTypeAndSubjectIdInOrderById(Subject.Kind subjectType, Collection<Long> subjectIds);
}
