package se.medborgarlofte.account;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, Long> {

    Optional<Person> findByEmail(String email);

    boolean existsByEmail(String email);

    /** Without a new version: nobody who changes the person is to stumble over it. */
    @Modifying
    @Query(value = "update person set logged_in_at = :now where id = :id", nativeQuery = true)
    void noteLogin(long id, Instant now);

    /** Whoever is logged in as this person must log in again; as {@link #noteLogin} without a new version. */
    @Modifying
    @Query(value = "update person set sessions_from = :now where id = :id", nativeQuery = true)
    void endSessions(long id, Instant now);

    @Query("""
            select p from Person p
            where lower(p.name) like :pattern escape '!' or p.email like :pattern escape '!'
               or lower(p.title) like :pattern escape '!'
            """)
    Page<Person> search(String pattern, Pageable page);

    @Query("""
            select p from Person p
            where (lower(p.name) like :pattern escape '!' or p.email like :pattern escape '!'
               or lower(p.title) like :pattern escape '!')
              and exists (select m from Membership m where m.personId = p.id and m.partyId in :parties)
            """)
    Page<Person> searchMembers(String pattern, Collection<Long> parties, Pageable page);
}
