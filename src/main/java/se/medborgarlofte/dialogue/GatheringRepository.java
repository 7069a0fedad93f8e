package se.medborgarlofte.dialogue;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;
import se.medborgarlofte.shared.Slug;

interface GatheringRepository extends Repository<Gathering, Long> {

    Gathering save(Gathering gathering);

    void flush();

    Optional<Gathering> findById(long id);

    /** Locks its row until the transaction ends: two people change it one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from Gathering g where g.id = :id")
    Optional<Gathering> findForChange(@Param("id") long id);

    /** From its topic, with a number behind where that is taken in the municipality. */
    default Slug freeAddress(Gathering gathering) {
        Slug wanted = Slug.of(gathering.invitation().topic());
        Slug free = wanted;
        for (int number = 2;
                existsByInvitationMunicipalityIdAndKindAndSlug(
                        gathering.invitation().municipality(), gathering.kind(), free.value());
                number++) {
            free = wanted.numbered(number);
        }
        return free;
    }

    boolean existsByInvitationMunicipalityIdAndKindAndSlug(long municipalityId, GatheringKind kind, String slug);
}
