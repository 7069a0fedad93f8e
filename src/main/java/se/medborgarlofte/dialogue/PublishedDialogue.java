package se.medborgarlofte.dialogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the public may read of meetings and broadcasts: nothing that was never announced. */
@Service
@Transactional(readOnly = true)
public class PublishedDialogue {

    private static final String PUBLIC = "g.slug is not null";
    private static final String COMING = PUBLIC + " and g.state <> 'HELD' and " + GatheringQueries.NOT_OVER;
    private static final int LATEST = 5;

    private final GatheringQueries gatherings;

    PublishedDialogue(GatheringQueries gatherings) {
        this.gatherings = gatherings;
    }

    /** The one of a public address, announced, held or cancelled. */
    public Optional<PublishedGathering> find(long municipality, GatheringKind kind, String slug) {
        return gatherings.readOne(
                PUBLIC + " and g.municipality_id = :municipality and g.kind = :kind and g.slug = :slug",
                Map.of("municipality", municipality, "kind", kind.name(), "slug", slug));
    }

    /** The one of that name in another municipality that is for this one too. */
    public Optional<PublishedGathering> findElsewhere(long municipality, GatheringKind kind, String slug) {
        return gatherings.readOne(
                PUBLIC + " and " + GatheringQueries.IN + " and g.kind = :kind and g.slug = :slug order by g.id",
                Map.of("municipalities", Set.of(municipality), "kind", kind.name(), "slug", slug));
    }

    /** The next to come in the municipality, if any is not cancelled. */
    public Optional<PublishedGathering> next(long municipality) {
        return coming(municipality).stream()
                .filter(PublishedGathering::isComing)
                .findFirst();
    }

    /** All that are announced and not over, the next first; also what is cancelled, so that nobody comes in vain. */
    public List<PublishedGathering> coming(long municipality) {
        return gatherings.read(
                COMING + " and " + GatheringQueries.IN + " order by g.starts_at, g.id",
                Map.of("municipalities", Set.of(municipality)));
    }

    /** The last five held, the latest first. */
    public List<PublishedGathering> latest(long municipality) {
        return gatherings.read(
                PUBLIC + " and g.state = 'HELD' and " + GatheringQueries.IN
                        + " order by g.starts_at desc, g.id desc limit :limit",
                Map.of("municipalities", Set.of(municipality), "limit", LATEST));
    }

    /** As {@link #coming}, by the promise they are to count for (inplanerade); they are never counted. */
    public Map<Long, List<PublishedGathering>> inPromises(Collection<Long> promises) {
        if (promises.isEmpty()) {
            return Map.of();
        }
        List<PublishedGathering> coming = gatherings.read(
                COMING + " and exists (select 1 from gathering_promise link where link.gathering_id = g.id"
                        + " and link.promise_id in (:promises)) order by g.starts_at, g.id",
                Map.of("promises", promises));
        Map<Long, List<PublishedGathering>> byPromise = new HashMap<>();
        for (Long promise : promises) {
            List<PublishedGathering> own = coming.stream()
                    .filter(gathering -> gathering.promises().contains(promise))
                    .toList();
            if (!own.isEmpty()) {
                byPromise.put(promise, own);
            }
        }
        return byPromise;
    }

    /** Those behind events of the ledger, by id; so that an event leads to its page. */
    public Map<Long, PublishedGathering> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return gatherings.read(PUBLIC + " and g.id in (:ids)", Map.of("ids", ids)).stream()
                .collect(Collectors.toMap(
                        PublishedGathering::id, Function.identity(), (one, same) -> one, TreeMap::new));
    }
}
