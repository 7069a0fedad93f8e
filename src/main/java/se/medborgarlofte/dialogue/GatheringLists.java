package se.medborgarlofte.dialogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Hidden;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.Containing;

/** Looking through the meetings and broadcasts that one may see, drafts too. */
@Service
@Transactional(readOnly = true)
public class GatheringLists {

    private final GatheringQueries queries;
    private final Municipalities municipalities;
    private final Permissions permissions;

    GatheringLists(GatheringQueries queries, Municipalities municipalities, Permissions permissions) {
        this.queries = queries;
        this.municipalities = municipalities;
        this.permissions = permissions;
    }

    /** Those whose drafts the actor may read. */
    public List<MunicipalitySummary> municipalities(Actor actor) {
        return municipalities.byIds(permissions.municipalitiesToAskFor(actor));
    }

    /** @throws Hidden where another municipality's are asked for */
    public GatheringSearch.Found search(Actor actor, GatheringSearch search) {
        permissions.requireAnywhere(actor, Action.READ_UNPUBLISHED);
        Set<Long> wanted = permissions.municipalitiesToRead(actor, search.municipality());
        String condition = GatheringQueries.IN
                + " and g.kind = :kind and g.topic ilike :text"
                + (search.state() == null ? "" : " and " + search.state().sql());
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "municipalities", wanted, "kind", search.kind().name(), "text", Containing.pattern(search.text())));
        int total = queries.count(condition, parameters);
        parameters.put("offset", search.offset());
        parameters.put("limit", GatheringSearch.PAGE_SIZE);
        String page = condition + " order by " + search.sort().sql() + " offset :offset limit :limit";
        return new GatheringSearch.Found(
                queries.read(page, parameters).stream()
                        .map(GatheringSummary::of)
                        .toList(),
                total,
                search.page());
    }
}
