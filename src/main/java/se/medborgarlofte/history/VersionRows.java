package se.medborgarlofte.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Published versions as rows of the chain. Wording and reason are their text, until words are taken out of them. */
@Component
class VersionRows implements PublicRows {

    /** The wording's own title, where it has one. */
    private record Titled(@Nullable String title) {}

    @Override
    public String kind() {
        return "VERSION";
    }

    @Override
    public String select() {
        return "select id, subject_type, subject_id, number, content, kind, reason, approved_by, without,"
                + " published_at, exists (select from erasure e where e.row_id = version.id) as erased from version";
    }

    @Override
    public PublicRow read(ResultSet row) throws SQLException {
        String content = row.getString("content");
        Map<String, @Nullable Object> facts = new TreeMap<>();
        facts.put("subject", row.getString("subject_type") + "/" + row.getLong("subject_id"));
        facts.put("version", row.getInt("number"));
        facts.put(
                "approvals",
                List.of(Canonical.read(row.getString("approved_by"), Version.Approved[].class)).stream()
                        .map(approval -> approval.party() + ", " + approval.function() + ", " + approval.at())
                        .toList());
        // What was published before there were other kinds keeps its hash.
        Publication.Kind how = Publication.Kind.valueOf(row.getString("kind"));
        if (how != Publication.Kind.ORDINARY) {
            facts.put("how", how.name());
        }
        List<String> without = List.of(Canonical.read(row.getString("without"), String[].class));
        if (!without.isEmpty()) {
            facts.put("without", without);
        }
        facts.put("published", row.getTimestamp("published_at").toInstant().toString());
        String title = Canonical.read(content, Titled.class).title();
        return new PublicRow(
                row.getLong("id"),
                facts,
                row.getBoolean("erased")
                        ? null
                        : Canonical.write(Map.of("content", content, "reason", row.getString("reason"))),
                title == null ? "" : title);
    }
}
