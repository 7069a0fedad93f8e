package se.medborgarlofte.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface MembershipRepository extends JpaRepository<Membership, Long> {

    List<Membership> findByPersonIdIn(Collection<Long> people);

    List<Membership> findByPersonId(long person);

    List<Membership> findByRole(Role role);

    /** One of many at once gets 1, the others wait for it and get 0. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Membership m set m.endsOn = :day, m.endedAt = :now where m.id = :id and m.endedAt is null")
    int end(long id, LocalDate day, Instant now);
}
