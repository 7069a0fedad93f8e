package se.medborgarlofte.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Hidden;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.security.Thing;

/** The log as those read it who may. */
@Service
@Transactional(readOnly = true)
public class EventLog {

    /** A file of more rows opens in no spreadsheet that people have. */
    public static final int MOST_EXPORTED = 200_000;

    private final LogQueries queries;
    private final Municipalities municipalities;
    private final Permissions permissions;
    private final Acts acts;

    EventLog(LogQueries queries, Municipalities municipalities, Permissions permissions, Acts acts) {
        this.queries = queries;
        this.municipalities = municipalities;
        this.permissions = permissions;
        this.acts = acts;
    }

    /** Those whose events the actor reads. */
    public List<MunicipalitySummary> municipalities(Actor actor) {
        Scope scope = scope(actor);
        return scope.all() ? municipalities.all() : municipalities.byIds(scope.municipalities());
    }

    /** @throws Hidden where another municipality's are asked for */
    public LogSearch.Found search(Actor actor, LogSearch search) {
        Scope scope = scope(actor, search);
        return new LogSearch.Found(
                queries.page(scope, search), queries.count(scope, search, LogSearch.MOST_COUNTED + 1), search.page());
    }

    /** Writes down that somebody takes a copy, before a row of it is given out. */
    @Transactional
    public void noteExport(Actor actor, LogSearch search) {
        Scope scope = scope(actor, search);
        if (queries.count(scope, search, MOST_EXPORTED + 1) > MOST_EXPORTED) {
            throw Refusal.of("audit.error.export", MOST_EXPORTED);
        }
        Set<Long> where = search.municipality() == null ? scope.municipalities() : Set.of(search.municipality());
        Map<String, @Nullable Object> asked = new LinkedHashMap<>();
        asked.put("from", search.from());
        asked.put("to", search.to());
        asked.put("person", search.person());
        asked.put("group", search.group());
        asked.put("deed", search.deed());
        asked.put("kind", search.kind());
        acts.record(
                actor, Action.READ_AUDIT, where, Deed.EXPORTED, new Thing(Thing.Kind.LOG, null, ""), Change.to(asked));
    }

    public void read(Actor actor, LogSearch search, Consumer<LogEntry> reader) {
        try (Stream<LogEntry> entries = queries.all(scope(actor, search), search)) {
            entries.forEach(reader);
        }
    }

    private Scope scope(Actor actor) {
        permissions.requireAnywhere(actor, Action.READ_AUDIT);
        return Scope.of(actor);
    }

    private Scope scope(Actor actor, LogSearch search) {
        Scope scope = scope(actor);
        Long municipality = search.municipality();
        if (municipality != null && !scope.all() && !scope.municipalities().contains(municipality)) {
            throw new Hidden(Set.of(municipality));
        }
        return scope;
    }
}
