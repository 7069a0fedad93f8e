package se.medborgarlofte.account;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, Long> {

    Optional<Person> findByEmail(String email);

    boolean existsByEmail(String email);

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
