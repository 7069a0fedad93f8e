package se.medborgarlofte.promise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.history.Canonical;
import se.medborgarlofte.history.PublicRow;
import se.medborgarlofte.history.PublicRows;

/** What was recorded by hand as rows of the chain: all but who recorded it. Note and link are its text. */
@Component
class EntryRows implements PublicRows {

    @Override
    public String kind() {
        return "ENTRY";
    }

    @Override
    public String select() {
        return "select e.*, p.title from target_entry e join promise p on p.id = e.promise_id";
    }

    @Override
    public PublicRow read(ResultSet row) throws SQLException {
        Map<String, @Nullable Object> facts = new TreeMap<>();
        facts.put("promise", row.getLong("promise_id"));
        facts.put("target", row.getInt("target_key"));
        facts.put("number", row.getInt("number"));
        facts.put("revision", row.getInt("revision"));
        facts.put("entry", row.getString("entry"));
        facts.put("reason", row.getString("reason"));
        facts.put("kind", row.getString("kind"));
        facts.put("day", row.getString("on_day"));
        facts.put("amount", row.getString("amount"));
        facts.put("about", row.getObject("about", Integer.class));
        facts.put("recorded", row.getTimestamp("recorded_at").toInstant().toString());
        String note = row.getString("note");
        String link = Objects.requireNonNullElse(row.getString("link"), "");
        return new PublicRow(
                row.getLong("id"),
                facts,
                note.isEmpty() && link.isEmpty() ? null : Canonical.write(Map.of("note", note, "link", link)),
                row.getString("title"));
    }
}
