package se.medborgarlofte.question;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.history.Versions;

/** What the public may read of questions: those that are answered, in the words that were published. */
@Service
@Transactional(readOnly = true)
public class PublishedAnswers {

    /** From so many answers on the usual time says something. */
    public static final int ENOUGH = 5;

    private static final String ANSWERED = "q.municipality_id = :municipality and q.state = 'ANSWERED'";
    private static final String LATEST_FIRST = " order by q.settled_at desc, q.id desc limit :most offset :offset";

    private record Row(
            long id,
            long municipality,
            @Nullable Long promise,
            @Nullable Long gathering,
            Timestamp settled) {}

    private final JdbcClient jdbc;
    private final Versions versions;
    private final Ways ways;

    PublishedAnswers(JdbcClient jdbc, Versions versions, Ways ways) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.ways = ways;
    }

    /** The latest first. */
    public List<PublishedAnswer> in(long municipality, int offset, int most) {
        return read(ANSWERED + LATEST_FIRST, Map.of("municipality", municipality, "offset", offset, "most", most));
    }

    public int count(long municipality) {
        return jdbc.sql("select count(*) from question q where " + ANSWERED)
                .param("municipality", municipality)
                .query(Integer.class)
                .single();
    }

    public Optional<PublishedAnswer> find(long municipality, long id) {
        return read(ANSWERED + " and q.id = :id", Map.of("municipality", municipality, "id", id)).stream()
                .findFirst();
    }

    /** Those that were asked about the promise, or led to it, the latest first. */
    public List<PublishedAnswer> ofPromise(long promise, int most) {
        return read(
                "q.state = 'ANSWERED' and (q.promise_id = :promise or exists (select from question_link l"
                        + " where l.question_id = q.id and l.promise_id = :promise))" + LATEST_FIRST,
                Map.of("promise", promise, "offset", 0, "most", most));
    }

    /** Those that were raised at the meeting or in the broadcast, the latest first. */
    public List<PublishedAnswer> ofGathering(long gathering, int most) {
        return read(
                "q.state = 'ANSWERED' and q.gathering_id = :gathering" + LATEST_FIRST,
                Map.of("gathering", gathering, "offset", 0, "most", most));
    }

    /** The usual time from a question to its answer; none while there are too few. */
    public Optional<Duration> usualTime(long municipality) {
        return jdbc.sql("""
                        select percentile_cont(0.5) within group (order by extract(epoch from q.settled_at - q.received_at))
                        from question q where q.municipality_id = :municipality and q.state = 'ANSWERED'
                        having count(*) >= :enough""")
                .param("municipality", municipality)
                .param("enough", ENOUGH)
                .query(Double.class)
                .optional()
                .map(seconds -> Duration.ofSeconds(Math.round(seconds)));
    }

    /** Every published wording, the newest first. */
    public List<PublishedAnswer.Wording> wordings(long id) {
        List<PublishedAnswer.Wording> wordings =
                new ArrayList<>(versions.of(Subject.Kind.QUESTION, List.of(id)).getOrDefault(id, List.of()).stream()
                        .map(PublishedAnswers::wording)
                        .toList());
        Collections.reverse(wordings);
        return wordings;
    }

    /** @param rest the condition on {@code q}, and the order */
    List<PublishedAnswer> read(String rest, Map<String, ?> parameters) {
        List<Row> rows = jdbc.sql("select q.id, q.municipality_id, q.promise_id, q.gathering_id, q.settled_at"
                        + " from question q where " + rest)
                .params(parameters)
                .query((row, index) -> new Row(
                        row.getLong("id"),
                        row.getLong("municipality_id"),
                        row.getObject("promise_id", Long.class),
                        row.getObject("gathering_id", Long.class),
                        row.getTimestamp("settled_at")))
                .list();
        Map<Long, Version> newest = versions.newest(
                Subject.Kind.QUESTION,
                rows.isEmpty() ? List.of(-1L) : rows.stream().map(Row::id).toList());
        Map<Way.To, Way> found =
                ways.find(rows.stream().flatMap(PublishedAnswers::about).toList());
        return rows.stream()
                .filter(row -> newest.containsKey(row.id()))
                .map(row -> new PublishedAnswer(
                        row.id(),
                        row.municipality(),
                        about(row)
                                .flatMap(to -> Stream.ofNullable(found.get(to)))
                                .findFirst()
                                .orElse(null),
                        row.settled().toInstant(),
                        wording(Objects.requireNonNull(newest.get(row.id())))))
                .toList();
    }

    private static Stream<Way.To> about(Row row) {
        return Stream.concat(
                Stream.ofNullable(row.promise()).map(id -> new Way.To(Way.Kind.PROMISE, id)),
                Stream.ofNullable(row.gathering()).map(id -> new Way.To(Way.Kind.GATHERING, id)));
    }

    private static PublishedAnswer.Wording wording(Version version) {
        AnswerContent content = version.read(AnswerContent.class);
        return new PublishedAnswer.Wording(
                version.number(),
                content.question(),
                content.answer(),
                content.function(),
                content.party().name(),
                content.theme(),
                content.received(),
                content.links(),
                version.reason(),
                version.publishedAt(),
                version.erased());
    }
}
