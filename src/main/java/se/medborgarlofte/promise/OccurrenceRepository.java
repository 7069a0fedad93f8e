package se.medborgarlofte.promise;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface OccurrenceRepository extends Repository<Occurrence, Long> {

    Occurrence save(Occurrence occurrence);

    Optional<Occurrence> findFirstBySourceKindAndSourceIdOrderByRevisionDesc(Source.Kind sourceKind, long sourceId);
}
