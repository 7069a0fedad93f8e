package se.medborgarlofte.history;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.shared.SwedishTime;

/** Makes links of what has become public. Heads are locked in the order of their municipalities, so none wait in a ring. */
@Component
class ChainWriter {

    private static final int AT_ONCE = 2000;

    private final Map<String, PublicRows> sources;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final SwedishTime time;

    ChainWriter(List<PublicRows> sources, JdbcClient jdbc, JdbcTemplate batches, SwedishTime time) {
        this.sources = sources.stream().collect(Collectors.toMap(PublicRows::kind, source -> source));
        this.jdbc = jdbc;
        this.batches = batches;
        this.time = time;
    }

    private record Head(long municipality, String code, int number, String hash) {}

    private record Pending(long id, String kind, long row, boolean atMigration) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Collection<Long> municipalities) {
        for (Head head : lock(municipalities)) {
            List<Pending> pending = pending(head);
            while (!pending.isEmpty()) {
                head = append(head, pending);
                pending = pending.size() < AT_ONCE ? List.of() : pending(head);
            }
        }
    }

    private List<Head> lock(Collection<Long> municipalities) {
        if (municipalities.isEmpty()) {
            return List.of();
        }
        jdbc.sql("""
                        insert into chain_head (municipality_id, number, hash)
                        select id, 0, :nothing from municipality where id in (:ids) order by id
                        on conflict do nothing""")
                .param("nothing", ChainLink.NOTHING_BEFORE)
                .param("ids", municipalities)
                .update();
        return jdbc.sql("""
                        select h.municipality_id as municipality, m.code, h.number, h.hash from chain_head h
                        join municipality m on m.id = h.municipality_id
                        where h.municipality_id in (:ids) order by h.municipality_id for update of h""").param("ids", municipalities).query(Head.class).list();
    }

    private List<Pending> pending(Head head) {
        return jdbc.sql("""
                        select id, kind, row_id as row, at_migration from chain_pending
                        where municipality_id = :municipality and due_at <= :now order by id limit :most""")
                .param("municipality", head.municipality())
                .param("now", Timestamp.from(time.now()))
                .param("most", AT_ONCE)
                .query(Pending.class)
                .list();
    }

    private Head append(Head head, List<Pending> pending) {
        Map<String, Map<Long, PublicRow>> rows = rows(pending);
        Instant now = time.now();
        List<ChainLink> links = new ArrayList<>();
        Head last = head;
        for (Pending each : pending) {
            PublicRow row = rows.getOrDefault(each.kind(), Map.of()).get(each.row());
            if (row != null) {
                ChainLink link = ChainLink.next(
                        head.code(), last.number() + 1, each.kind(), row, last.hash(), now, each.atMigration());
                links.add(link);
                last = new Head(head.municipality(), head.code(), link.number(), link.hash());
            }
        }
        insert(head.municipality(), links);
        jdbc.sql("delete from chain_pending where id in (:ids)")
                .param("ids", pending.stream().map(Pending::id).toList())
                .update();
        jdbc.sql("update chain_head set number = :number, hash = :hash where municipality_id = :municipality")
                .param("number", last.number())
                .param("hash", last.hash())
                .param("municipality", head.municipality())
                .update();
        return last;
    }

    private Map<String, Map<Long, PublicRow>> rows(List<Pending> pending) {
        Map<String, Set<Long>> wanted = pending.stream()
                .collect(Collectors.groupingBy(Pending::kind, Collectors.mapping(Pending::row, Collectors.toSet())));
        Map<String, Map<Long, PublicRow>> rows = new HashMap<>();
        wanted.forEach((kind, ids) -> {
            PublicRows source = sources.get(kind);
            if (source == null) {
                throw new IllegalStateException("nobody has rows of " + kind);
            }
            rows.put(
                    kind,
                    jdbc
                            .sql("select * from (" + source.select() + ") live where id in (:ids)")
                            .param("ids", ids)
                            .query((row, index) -> source.read(row))
                            .list()
                            .stream()
                            .collect(Collectors.toMap(PublicRow::id, row -> row)));
        });
        return rows;
    }

    private void insert(long municipality, List<ChainLink> links) {
        batches.batchUpdate(
                """
                insert into chain_link (municipality_id, number, kind, row_id, text_digest, previous, hash, entered_at,
                    at_migration) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", links.stream().map(link -> values(municipality, link)).toList());
        batches.batchUpdate(
                "insert into chain_salt (municipality_id, number, salt) values (?, ?, ?)",
                links.stream()
                        .filter(link -> link.salt() != null)
                        .map(link -> new @Nullable Object[] {municipality, link.number(), link.salt()})
                        .toList());
    }

    private static @Nullable Object[] values(long municipality, ChainLink link) {
        return new @Nullable Object[] {
            municipality,
            link.number(),
            link.kind(),
            link.row().id(),
            link.textDigest(),
            link.previous(),
            link.hash(),
            Timestamp.from(link.enteredAt()),
            link.atMigration()
        };
    }
}
