package se.medborgarlofte.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads chains: the links, and of each the row as it stands in the database at this moment. */
@Service
@Transactional(readOnly = true)
public class Chains {

    private static final int FETCHED_AT_ONCE = 500;

    private final List<PublicRows> sources;
    private final JdbcClient jdbc;

    Chains(List<PublicRows> sources, JdbcClient jdbc) {
        this.sources = sources;
        this.jdbc = jdbc;
    }

    public ChainHead head(long municipality) {
        return jdbc.sql("select number, hash from chain_head where municipality_id = :municipality")
                .param("municipality", municipality)
                .query(ChainHead.class)
                .optional()
                .orElse(ChainHead.NONE);
    }

    /** The links with these numbers, the newest first; one statement for each kind of row. */
    public List<ChainLink> newestFirst(long municipality, int first, int last) {
        List<ChainLink> links = new ArrayList<>();
        each(municipality, first, last, links::add);
        links.sort(Comparator.comparing(ChainLink::number).reversed());
        return links;
    }

    /**
     * Hands over each link with these numbers, in order, in as many statements as there are kinds, and without holding
     * them. A link whose row is gone is not handed over: its number is missing then.
     */
    public void each(long municipality, int first, int last, Consumer<ChainLink> reader) {
        List<Stream<ChainLink>> streams = new ArrayList<>();
        try {
            PriorityQueue<Next> queue = new PriorityQueue<>(
                    Comparator.comparing((Next next) -> next.link().number()));
            for (PublicRows source : sources) {
                Stream<ChainLink> links = links(source, municipality, first, last);
                streams.add(links);
                Next.of(links.iterator()).ifPresent(queue::add);
            }
            for (Next next = queue.poll(); next != null; next = queue.poll()) {
                reader.accept(next.link());
                Next.of(next.rest()).ifPresent(queue::add);
            }
        } finally {
            streams.forEach(Stream::close);
        }
    }

    private record Next(ChainLink link, Iterator<ChainLink> rest) {

        static Optional<Next> of(Iterator<ChainLink> links) {
            return links.hasNext() ? Optional.of(new Next(links.next(), links)) : Optional.empty();
        }
    }

    private Stream<ChainLink> links(PublicRows source, long municipality, int first, int last) {
        return jdbc
                .sql("select live.*, m.code as chain_code, c.number as chain_number, c.text_digest as chain_digest,"
                        + " s.salt as chain_salt, c.previous as chain_previous, c.hash as chain_hash,"
                        + " c.entered_at as chain_entered, c.at_migration as chain_migration from chain_link c"
                        + " join municipality m on m.id = c.municipality_id"
                        + " join (" + source.select() + ") live on live.id = c.row_id"
                        + " left join chain_salt s on s.municipality_id = c.municipality_id and s.number = c.number"
                        + " where c.municipality_id = :municipality and c.kind = :kind"
                        + " and c.number between :first and :last order by c.number")
                .withFetchSize(FETCHED_AT_ONCE)
                .param("municipality", municipality)
                .param("kind", source.kind())
                .param("first", first)
                .param("last", last)
                .query((row, index) -> link(source, row))
                .stream();
    }

    private static ChainLink link(PublicRows source, ResultSet row) throws SQLException {
        return new ChainLink(
                row.getString("chain_code"),
                row.getInt("chain_number"),
                source.kind(),
                source.read(row),
                row.getString("chain_salt"),
                row.getString("chain_digest"),
                row.getString("chain_previous"),
                row.getString("chain_hash"),
                row.getTimestamp("chain_entered").toInstant(),
                row.getBoolean("chain_migration"));
    }
}
