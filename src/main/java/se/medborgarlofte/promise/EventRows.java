package se.medborgarlofte.promise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.SwedishTime;

/** Reads rows of the ledger as events that the public may see. */
final class EventRows {

    private EventRows() {}

    static final String COLUMNS = """
            select o.id, o.source_kind, o.source_id, o.entry, o.reason, o.activity_type_id, o.municipality_id,
                o.party_id, o.starts_on, o.ends_on, o.quantity, o.reported_from, o.recorded_at,
                array(select all_links.promise_id from occurrence_promise all_links
                      where all_links.occurrence_id = o.id) as promises,
                array(select distinct m.member from occurrence_member m
                      where m.occurrence_id = o.id order by m.member) as members,
                (select t.name from activity_type t where t.id = o.activity_type_id) as activity,
                (select p.name from place p where p.id = o.place_id) as place,
                (select min(f.recorded_at) from occurrence f
                 where f.source_kind = o.source_kind and f.source_id = o.source_id) as first_recorded_at
            """;

    /** @param of the promise that is asked about; null where none is */
    static PublicEvent read(ResultSet row, @Nullable PromiseContent of) throws SQLException {
        String reason = row.getString("reason");
        Period dates =
                new Period(row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class));
        boolean struck = "STRUCK".equals(row.getString("entry"));
        long type = row.getLong("activity_type_id");
        return new PublicEvent(
                new Source(Source.Kind.valueOf(row.getString("source_kind")), row.getLong("source_id")),
                Set.of((Long[]) row.getArray("promises").getArray()),
                type,
                row.getString("activity"),
                row.getLong("municipality_id"),
                row.getString("place"),
                row.getLong("party_id"),
                dates,
                row.getInt("quantity"),
                row.getString("reported_from"),
                List.of((String[]) row.getArray("members").getArray()),
                SwedishTime.dayOf(row.getTimestamp("first_recorded_at").toInstant()),
                reason == null ? null : CorrectionReason.valueOf(reason),
                reason == null
                        ? null
                        : SwedishTime.dayOf(row.getTimestamp("recorded_at").toInstant()),
                struck,
                !struck && of != null && of.counts(type, dates));
    }
}
