package se.medborgarlofte.dialogue;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.shared.SwedishTime;

/** What was raised at the last meetings and broadcasts, as their reports tell it. */
@Component
@Transactional(readOnly = true)
class RaisedAtMeetings implements RaisedBefore {

    private static final int LATEST = 3;

    private final GatheringQueries queries;

    RaisedAtMeetings(GatheringQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Raised> raised(Set<Long> municipalities, LocalDate before) {
        return queries
                .read(
                        GatheringQueries.IN + " and g.state = 'HELD' and g.raised <> '' and g.starts_at < :before"
                                + " order by g.starts_at desc, g.id desc limit :limit",
                        Map.of(
                                "municipalities", municipalities,
                                "before", Timestamp.from(SwedishTime.instantOf(before.atStartOfDay())),
                                "limit", LATEST))
                .stream()
                .map(RaisedAtMeetings::raised)
                .toList();
    }

    private static Raised raised(PublishedGathering held) {
        String became = Stream.of(held.outcome(), held.report().next())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return new Raised(held.startsAt().toLocalDate(), held.topic(), held.raised(), became, held.href());
    }
}
