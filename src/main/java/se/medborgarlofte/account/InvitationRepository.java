package se.medborgarlofte.account;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface InvitationRepository extends JpaRepository<Invitation, Long> {

    Optional<Invitation> findByTokenHash(byte[] tokenHash);

    /** One of many at once gets 1, the others wait for it and get 0. */
    @Modifying
    @Query(
            "update Invitation i set i.usedAt = :now where i.tokenHash = :hash and i.usedAt is null and i.expiresAt > :now")
    int use(byte[] hash, Instant now);

    /** A new link, or a chosen password, ends the older links of the person. */
    @Modifying
    @Query("update Invitation i set i.usedAt = :now where i.personId = :person and i.usedAt is null")
    void endAll(long person, Instant now);
}
