package se.medborgarlofte.dialogue;

import static java.util.Objects.requireNonNull;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.shared.SwedishTime;

/**
 * What calendars are told of meetings and broadcasts: all that were announced, and those that were called off after that,
 * so that they vanish from nobody's calendar unseen. Nothing else that staff plan is here.
 */
@Service
@Transactional(readOnly = true)
public class PublicCalendar {

    /** What is longer ago is of no use in a calendar. */
    private static final int DAYS_BACK = 366;

    private static final int MOST = 500;

    private final GatheringQueries gatherings;
    private final JdbcClient jdbc;
    private final SwedishTime time;

    PublicCalendar(GatheringQueries gatherings, JdbcClient jdbc, SwedishTime time) {
        this.gatherings = gatherings;
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Of the municipality, the latest first. */
    public List<CalendarEntry> in(long municipality) {
        Instant first = time.now().minus(DAYS_BACK, ChronoUnit.DAYS);
        return entries(gatherings.read(
                "g.slug is not null and " + GatheringQueries.IN
                        + " and g.starts_at >= :first order by g.starts_at desc, g.id desc limit :most",
                Map.of("municipalities", Set.of(municipality), "first", Timestamp.from(first), "most", MOST)));
    }

    /** The one of a public address. */
    public Optional<CalendarEntry> find(long municipality, GatheringKind kind, String slug) {
        return entries(gatherings.read(
                        "g.slug = :slug and g.municipality_id = :municipality and g.kind = :kind",
                        Map.of("municipality", municipality, "kind", kind.name(), "slug", slug)))
                .stream()
                .findFirst();
    }

    private List<CalendarEntry> entries(List<PublishedGathering> found) {
        Map<Long, CalendarEntry> entries = new HashMap<>();
        Map<Long, PublishedGathering> byId = new HashMap<>();
        found.forEach(gathering -> byId.put(gathering.id(), gathering));
        jdbc.sql("select id, sequence, changed_at from gathering where id = any(:ids)")
                .param("ids", byId.keySet().toArray(Long[]::new))
                .query(row -> {
                    long id = row.getLong("id");
                    entries.put(
                            id,
                            new CalendarEntry(
                                    requireNonNull(byId.get(id)),
                                    row.getInt("sequence"),
                                    row.getTimestamp("changed_at").toInstant()));
                });
        return found.stream()
                .map(gathering -> requireNonNull(entries.get(gathering.id())))
                .toList();
    }
}
