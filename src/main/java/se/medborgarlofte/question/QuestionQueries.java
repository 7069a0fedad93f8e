package se.medborgarlofte.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medborgarlofte.shared.Ref;

/** Reads questions whole, with the names of where and whose. One statement each, whatever the amount. */
@Component
class QuestionQueries {

    private static final String SELECT = """
            select q.*, m.name as m_name, m.slug as m_slug, p.name as p_name, d.name as d_name
            from question q
            join municipality m on m.id = q.municipality_id
            join party p on p.id = q.party_id
            left join person d on d.id = q.draft_by
            where\s""";

    private final JdbcClient jdbc;

    QuestionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param rest the condition on {@code q}, and the order */
    List<QuestionRow> read(String rest, Map<String, ?> parameters) {
        return jdbc.sql(SELECT + rest)
                .params(parameters)
                .query(QuestionQueries::row)
                .list();
    }

    Optional<QuestionRow> find(long id) {
        return read("q.id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** The one of a receipt. */
    Optional<QuestionRow> findByReceipt(long municipality, String hash) {
        return read(
                        "q.municipality_id = :municipality and q.receipt = :hash",
                        Map.of("municipality", municipality, "hash", hash))
                .stream()
                .findFirst();
    }

    /** @param condition on {@code q} */
    int count(String condition, Map<String, ?> parameters) {
        return jdbc.sql("select count(*) from question q where " + condition)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    /** What the answer says that it led to. */
    List<Way.To> links(long question) {
        return jdbc.sql("select * from question_link where question_id = :question")
                .param("question", question)
                .query((row, index) -> to(row))
                .list();
    }

    void link(long question, Set<Way.To> links) {
        jdbc.sql("delete from question_link where question_id = :question")
                .param("question", question)
                .update();
        for (Way.To link : links) {
            jdbc.sql("insert into question_link (question_id, %s_id) values (:question, :id)"
                            .formatted(link.kind().name().toLowerCase(Locale.ROOT)))
                    .param("question", question)
                    .param("id", link.id())
                    .update();
        }
    }

    private static Way.To to(ResultSet row) throws SQLException {
        for (Way.Kind kind : Way.Kind.values()) {
            Long id = row.getObject(kind.name().toLowerCase(Locale.ROOT) + "_id", Long.class);
            if (id != null) {
                return new Way.To(kind, id);
            }
        }
        throw new SQLException("a link to nothing");
    }

    private static QuestionRow row(ResultSet row, int index) throws SQLException {
        Long drafted = row.getObject("draft_by", Long.class);
        return new QuestionRow(
                row.getLong("id"),
                row.getLong("version"),
                new Ref(row.getLong("municipality_id"), row.getString("m_name")),
                row.getString("m_slug"),
                new Ref(row.getLong("party_id"), row.getString("p_name")),
                AskedOf.valueOf(row.getString("asked_of")),
                new About(
                        row.getObject("promise_id", Long.class),
                        row.getObject("target_key", Integer.class),
                        row.getObject("gathering_id", Long.class)),
                QuestionState.valueOf(row.getString("state")),
                row.getString("original"),
                row.getString("wording"),
                row.getString("theme"),
                row.getObject("duplicate_of", Long.class),
                row.getString("draft"),
                drafted == null ? null : new Ref(drafted, row.getString("d_name")),
                row.getString("origin").equals("GATHERING"),
                row.getTimestamp("received_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                instant(row.getTimestamp("settled_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }
}
