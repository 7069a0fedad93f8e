package se.medborgarlofte.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.shared.Containing;
import se.medborgarlofte.shared.SwedishTime;

/** Reads the log, in one statement each. The conditions are put together so that the indexes fit them. */
@Component
class LogQueries {

    private static final String COLUMNS = """
            select e.*, host(e.address) as source,
                array(select p.name from party p where p.id = any(e.parties) order by p.name) as party_names,
                array(select m.name from municipality m where m.id = any(e.municipalities) order by m.name) as places
            """;

    private static final String NEWEST_FIRST = " order by e.at desc, e.id desc";
    private static final int AT_A_TIME = 1_000;

    private final JdbcClient jdbc;

    LogQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LogEntry> page(Scope scope, LogSearch search) {
        return found(COLUMNS, scope, search, NEWEST_FIRST + " offset :offset limit :limit")
                .param("offset", (search.page() - 1) * LogSearch.PAGE_SIZE)
                .param("limit", LogSearch.PAGE_SIZE)
                .query((row, index) -> entry(scope, row))
                .list();
    }

    /** Only inside a transaction, and to be closed: rows are fetched as they are read. */
    Stream<LogEntry> all(Scope scope, LogSearch search) {
        return found(COLUMNS, scope, search, NEWEST_FIRST)
                .withFetchSize(AT_A_TIME)
                .query((row, index) -> entry(scope, row))
                .stream();
    }

    /** How many there are, counted no further than to the limit. */
    int count(Scope scope, LogSearch search, int limit) {
        return found("select count(*) from (select", scope, search, " limit :limit) counted")
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec found(String beginning, Scope scope, LogSearch search, String end) {
        StringBuilder sql = new StringBuilder(beginning)
                .append(" from audit_event e where e.at >= :from and e.at < :to and ")
                .append(scope.sql());
        if (!search.person().isEmpty()) {
            sql.append(" and e.person_name ilike :person");
        }
        if (search.group() != null) {
            sql.append(" and ").append(search.group().sql());
        }
        if (search.deed() != null) {
            sql.append(" and e.deed = :deed");
        }
        if (search.kind() != null) {
            sql.append(" and e.thing_kind = :kind");
        }
        if (search.municipality() != null) {
            sql.append(" and e.municipalities @> array[:municipality::bigint]");
        }
        JdbcClient.StatementSpec statement = jdbc.sql(sql.append(end).toString())
                .param("from", start(search.from()))
                .param("to", start(search.to().plusDays(1)))
                .param("person", Containing.pattern(search.person()));
        statement = search.deed() == null
                ? statement
                : statement.param("deed", search.deed().name());
        statement = search.kind() == null
                ? statement
                : statement.param("kind", search.kind().name());
        return search.municipality() == null ? statement : statement.param("municipality", search.municipality());
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(SwedishTime.instantOf(day.atStartOfDay()));
    }

    /** The system administrator acts for no party, whomever it concerns. */
    private static List<String> parties(ResultSet row) throws SQLException {
        return Role.SYSTEM_ADMINISTRATOR.name().equals(row.getString("role"))
                ? List.of()
                : List.of((String[]) row.getArray("party_names").getArray());
    }

    private static LogEntry entry(Scope scope, ResultSet row) throws SQLException {
        Long[] acting = (Long[]) row.getArray("parties").getArray();
        return new LogEntry(
                row.getTimestamp("at").toInstant(),
                row.getString("person_name"),
                row.getString("person_title"),
                row.getString("role"),
                parties(row),
                List.of((String[]) row.getArray("places").getArray()),
                row.getString("deed"),
                row.getString("thing_kind"),
                row.getObject("thing_id", Long.class),
                row.getString("thing_name"),
                row.getString("reason"),
                row.getString("before"),
                row.getString("after"),
                scope.sees(acting) ? row.getString("source") : null,
                row.getString("reference"));
    }
}
