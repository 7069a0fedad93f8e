package se.medborgarlofte.promise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.history.PublicRow;
import se.medborgarlofte.history.PublicRows;

/** The ledger as rows of the chain: all but who recorded it. The public sees only what is linked to a promise. */
@Component
class OccurrenceRows implements PublicRows {

    @Override
    public String kind() {
        return "OCCURRENCE";
    }

    @Override
    public String select() {
        return """
                select o.*, t.name as activity,
                    array(select l.promise_id from occurrence_promise l
                          where l.occurrence_id = o.id order by l.promise_id) as promises,
                    array(select m.promise_id || '/' || m.target_key || '/' || m.member from occurrence_member m
                          where m.occurrence_id = o.id order by m.promise_id, m.target_key, m.member) as members
                from occurrence o join activity_type t on t.id = o.activity_type_id
                where exists (select from occurrence_promise l where l.occurrence_id = o.id)
                """;
    }

    @Override
    public PublicRow read(ResultSet row) throws SQLException {
        Map<String, @Nullable Object> facts = new TreeMap<>();
        facts.put("source", row.getString("source_kind") + "/" + row.getLong("source_id"));
        facts.put("revision", row.getInt("revision"));
        facts.put("entry", row.getString("entry"));
        facts.put("reason", row.getString("reason"));
        facts.put("repeats", row.getObject("duplicate_of", Long.class));
        facts.put("activityType", row.getLong("activity_type_id"));
        facts.put("municipality", row.getLong("municipality_id"));
        facts.put("alsoIn", List.of((Long[]) row.getArray("also_in").getArray()));
        facts.put("place", row.getObject("place_id", Long.class));
        facts.put("party", row.getLong("party_id"));
        facts.put("from", row.getString("starts_on"));
        facts.put("to", row.getString("ends_on"));
        facts.put("quantity", row.getInt("quantity"));
        facts.put("promises", List.of((Long[]) row.getArray("promises").getArray()));
        facts.put("members", List.of((String[]) row.getArray("members").getArray()));
        facts.put("recorded", row.getTimestamp("recorded_at").toInstant().toString());
        return new PublicRow(row.getLong("id"), facts, row.getString("reported_from"), row.getString("activity"));
    }
}
