package se.medborgarlofte.account;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface MembershipRepository extends JpaRepository<Membership, Long> {

    List<Membership> findByPersonIdIn(Collection<Long> people);

    List<Membership> findByPersonId(long person);

    List<Membership> findByRole(Role role);
}
