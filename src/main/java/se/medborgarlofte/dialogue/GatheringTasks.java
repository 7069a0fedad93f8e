package se.medborgarlofte.dialogue;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.desk.Task;
import se.medborgarlofte.desk.Task.Group;
import se.medborgarlofte.desk.TaskSource;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.SwedishTime;

/** The meetings and broadcasts that are coming, and those of which nobody has told what came of them. */
@Component
@Transactional(readOnly = true)
class GatheringTasks implements TaskSource {

    private static final String AT_HAND = GatheringQueries.IN + " and g.state in ('DRAFT', 'ANNOUNCED')"
            + " and g.starts_at < :until order by g.starts_at, g.id limit " + MOST;

    private final GatheringQueries queries;
    private final Permissions permissions;
    private final SwedishTime time;

    GatheringTasks(GatheringQueries queries, Permissions permissions, SwedishTime time) {
        this.queries = queries;
        this.permissions = permissions;
        this.time = time;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        Set<Long> own = permissions.municipalitiesWhere(actor, Action.READ_UNPUBLISHED);
        if (own.isEmpty()) {
            return List.of();
        }
        Timestamp until = Timestamp.from(time.now().plus(Duration.ofDays(DAYS_AHEAD)));
        return queries.read(AT_HAND, Map.of("municipalities", own, "until", until)).stream()
                .filter(gathering -> !gathering.over() || holds(actor, gathering))
                .map(gathering -> task(gathering, holds(actor, gathering)))
                .toList();
    }

    private boolean holds(Actor actor, PublishedGathering gathering) {
        return permissions.allows(actor, Action.HOLD_DIALOGUE, gathering.municipalities());
    }

    private static Task task(PublishedGathering gathering, boolean holds) {
        String href = "/arbetsyta/" + gathering.kind().path() + "/" + gathering.id();
        Group group = gathering.over() ? Group.WAITING : Group.COMING;
        String key = gathering.over()
                ? "dialogue.task.report"
                : "dialogue.task." + gathering.state() + (holds ? ".act" : "");
        return Task.of(group, gathering.topic(), href, key)
                .about("dialogue.kind." + gathering.kind())
                .on(gathering.startsAt().toLocalDate());
    }
}
