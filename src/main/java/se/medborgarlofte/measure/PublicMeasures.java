package se.medborgarlofte.measure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.SwedishTime;

/** What the public reads beside the ledger: released texts, and planned works that a publisher chose to show. */
@Service
@Transactional(readOnly = true)
public class PublicMeasures {

    /** The released text and link of a measure; either may be empty. */
    public record ReleasedText(String text, @Nullable String link) {}

    /** A planned municipal work. It never counts. */
    public record Planned(String activity, String place, Period dates, String party) {}

    private record WithId(long id, ReleasedText released) {}

    private final JdbcClient jdbc;
    private final SwedishTime time;

    PublicMeasures(JdbcClient jdbc, SwedishTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /**
     * The released texts by measure. Ask only about measures that the ledger lists as public: the embargo is its.
     *
     * @param measures ids, as in {@code promise.Source}
     */
    public Map<Long, ReleasedText> publicTexts(Collection<Long> measures) {
        if (measures.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, public_text, link from measure"
                        + " where id in (:ids) and text_state = 'RELEASED' and state = 'COMPLETED'")
                .param("ids", measures)
                .query((row, index) -> new WithId(
                        row.getLong("id"), new ReleasedText(row.getString("public_text"), row.getString("link"))))
                .list()
                .stream()
                .collect(Collectors.toMap(WithId::id, WithId::released));
    }

    /** Planned works that are shown, the next first; those whose last day has passed are gone. */
    public List<Planned> plannedPublic(long municipality) {
        return jdbc.sql("""
                        select t.name as activity, coalesce(p.name, k.name) as place, m.starts_on, m.ends_on,
                            party.name as party
                        from measure m
                        join activity_type t on t.id = m.activity_type_id
                        join municipality k on k.id = m.municipality_id
                        join party on party.id = m.party_id
                        left join place p on p.id = m.place_id
                        where m.municipality_id = :municipality and m.state = 'PLANNED' and m.planned_public
                          and t.planned_may_be_public and t.kind = 'MUNICIPAL_WORK' and m.ends_on >= :today
                        order by m.starts_on, m.id limit 20
                        """)
                .param("municipality", municipality)
                .param("today", time.today())
                .query((row, index) -> new Planned(
                        row.getString("activity"),
                        row.getString("place"),
                        new Period(
                                row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class)),
                        row.getString("party")))
                .list();
    }
}
