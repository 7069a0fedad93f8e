package se.medborgarlofte.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.shared.SwedishTime;

/** The archive of publications. Adding is part of the transaction that publishes. */
@Service
@Transactional(readOnly = true)
public class Versions {

    private static final String COLUMNS =
            "v.subject_type, v.subject_id, v.number, v.content, v.digest, v.kind, v.reason, v.approved_by, v.without,"
                    + " v.published_at, (select string_agg(distinct e.reason, ' ') from erasure e"
                    + " where e.row_id = v.id) as erased";

    private final JdbcClient jdbc;
    private final Chain chain;
    private final SwedishTime time;

    Versions(JdbcClient jdbc, Chain chain, SwedishTime time) {
        this.jdbc = jdbc;
        this.chain = chain;
        this.time = time;
    }

    /**
     * Adds the next version, and enters it in the chain of each municipality.
     *
     * @param municipalities that it is for
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(
            Subject subject, int number, String content, Publication how, long publisher, Set<Long> municipalities) {
        long version = jdbc.sql("""
                        insert into version (subject_type, subject_id, number, content, digest, kind, reason,
                            approved_by, without, published_at, published_by)
                        values (:type, :id, :number, :content, :digest, :kind, :reason, :approvals, :without, :now,
                            :publisher)
                        returning id""")
                .param("type", subject.kind().name())
                .param("id", subject.id())
                .param("number", number)
                .param("content", content)
                .param("digest", Canonical.digest(content))
                .param("kind", how.kind().name())
                .param("reason", how.reason())
                .param("approvals", Canonical.write(how.approvals()))
                .param("without", Canonical.write(how.without()))
                .param("now", Timestamp.from(time.now()))
                .param("publisher", publisher)
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into version_municipality (version_id, municipality_id)
                        select :version, id from municipality where id in (:municipalities)""")
                .param("version", version)
                .param("municipalities", municipalities)
                .update();
        chain.extend(municipalities);
    }

    /** Every version of each, oldest first, in one statement. */
    public Map<Long, List<Version>> of(Subject.Kind kind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select " + COLUMNS + " from version v where subject_type = :kind and subject_id in (:ids)"
                        + " order by subject_id, number")
                .param("kind", kind.name())
                .param("ids", ids)
                .query(Versions::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(version -> version.subject().id()));
    }

    /** The newest version of each, in one statement. */
    public Map<Long, Version> newest(Subject.Kind kind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select distinct on (subject_id) " + COLUMNS + " from version v"
                        + " where subject_type = :kind and subject_id in (:ids) order by subject_id, number desc")
                .param("kind", kind.name())
                .param("ids", ids)
                .query(Versions::read)
                .list()
                .stream()
                .collect(Collectors.toMap(version -> version.subject().id(), version -> version));
    }

    /** The corrections of words since then that are the newest of their texts, in any of the municipalities. */
    public List<Version> corrections(Subject.Kind kind, Collection<Long> municipalities, Instant since) {
        if (municipalities.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select " + COLUMNS + " from version v where subject_type = :type and kind = 'CORRECTION'"
                        + " and published_at >= :since and exists (select from version_municipality m"
                        + " where m.version_id = v.id and m.municipality_id in (:municipalities))"
                        + " and not exists (select from version later where later.subject_type = v.subject_type"
                        + " and later.subject_id = v.subject_id and later.number > v.number) order by id")
                .param("type", kind.name())
                .param("since", Timestamp.from(since))
                .param("municipalities", municipalities)
                .query(Versions::read)
                .list();
    }

    /**
     * What was published, or became another by law, in any of the municipalities after that moment, the latest first;
     * in one statement.
     */
    public List<Publicised> since(
            Collection<Subject.Kind> kinds, Collection<Long> municipalities, Instant after, int most) {
        if (municipalities.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from (select " + COLUMNS + ", v.id,"
                        + " array(select m.municipality_id from version_municipality m where m.version_id = v.id) as places,"
                        + " greatest(v.published_at, (select max(e.erased_at) from erasure e where e.row_id = v.id))"
                        + " as changed_at from version v where subject_type in (:types)"
                        + " and exists (select from version_municipality m"
                        + " where m.version_id = v.id and m.municipality_id in (:municipalities))) publicised"
                        + " where changed_at > :after order by changed_at desc, id desc limit :most")
                .param("types", kinds.stream().map(Enum::name).toList())
                .param("municipalities", municipalities)
                .param("after", Timestamp.from(after))
                .param("most", most)
                .query((row, index) -> new Publicised(
                        read(row, index),
                        Set.of((Long[]) row.getArray("places").getArray()),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    public Optional<Version> find(Subject subject, int number) {
        return of(subject.kind(), List.of(subject.id())).getOrDefault(subject.id(), List.of()).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    private static Version read(ResultSet row, int index) throws SQLException {
        Subject subject = new Subject(Subject.Kind.valueOf(row.getString("subject_type")), row.getLong("subject_id"));
        return new Version(
                subject,
                row.getInt("number"),
                row.getString("content"),
                row.getString("digest"),
                new Publication(
                        Publication.Kind.valueOf(row.getString("kind")),
                        row.getString("reason"),
                        List.of(Canonical.read(row.getString("approved_by"), Version.Approved[].class)),
                        List.of(Canonical.read(row.getString("without"), String[].class))),
                row.getTimestamp("published_at").toInstant(),
                row.getString("erased"));
    }
}
