package se.medborgarlofte.dialogue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.desk.Task;
import se.medborgarlofte.desk.Task.Group;
import se.medborgarlofte.desk.TaskSource;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.SwedishTime;

/**
 * The meetings and broadcasts that are coming, those of which nobody has told what came of them, and recordings that not
 * everybody can follow.
 */
@Component
@Transactional(readOnly = true)
class GatheringTasks implements TaskSource {

    private static final String AT_HAND = GatheringQueries.IN + " and g.state in ('DRAFT', 'ANNOUNCED')"
            + " and g.starts_at < :until order by g.starts_at, g.id limit " + MOST;

    private static final String WITHOUT_CAPTIONS = GatheringQueries.IN + " and g.state = 'HELD'"
            + " and g.recording is not null and g.captions_done is null order by g.starts_at, g.id limit " + MOST;

    /** Days after which whoever may tell what came of it is reminded, the last first. */
    private static final List<Integer> REMINDED_AFTER = List.of(7, 3);

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
        Stream<Task> atHand = queries.read(AT_HAND, Map.of("municipalities", own, "until", until)).stream()
                .filter(gathering -> !gathering.over() || holds(actor, gathering))
                .map(gathering -> task(gathering, holds(actor, gathering)));
        Stream<Task> withoutCaptions = queries.read(WITHOUT_CAPTIONS, Map.of("municipalities", own)).stream()
                .filter(gathering -> holds(actor, gathering))
                .map(GatheringTasks::captions);
        return Stream.concat(atHand, withoutCaptions).toList();
    }

    private boolean holds(Actor actor, PublishedGathering gathering) {
        return permissions.allows(actor, Action.HOLD_DIALOGUE, gathering.municipalities());
    }

    private Task task(PublishedGathering gathering, boolean holds) {
        Group group = gathering.over() ? Group.WAITING : Group.COMING;
        boolean draft = gathering.state() == GatheringState.DRAFT;
        String key = gathering.over()
                ? "dialogue.task.report"
                : "dialogue.task." + gathering.state() + (holds ? ".act" : "");
        Task task = Task.of(group, gathering.topic(), href(gathering), key)
                .about(gathering.wordKey())
                .on(gathering.startsAt().toLocalDate());
        return gathering.over() && !draft ? reminding(task, gathering) : task;
    }

    /** A matter of its own for each of the reminders, as soon as its time has come. */
    private Task reminding(Task task, PublishedGathering gathering) {
        LocalDateTime now = time.localNow();
        LocalDateTime end = gathering.endsAt() == null ? gathering.startsAt() : gathering.endsAt();
        return REMINDED_AFTER.stream()
                .filter(days -> !now.isBefore(end.plusDays(days)))
                .findFirst()
                .map(days -> task.reminding("GATHERING_REPORT:" + gathering.id() + ":" + days))
                .orElse(task);
    }

    private static Task captions(PublishedGathering gathering) {
        return Task.of(Group.WAITING, gathering.topic(), href(gathering) + "/redovisa", "dialogue.task.captions")
                .about(gathering.wordKey())
                .on(gathering.startsAt().toLocalDate());
    }

    private static String href(PublishedGathering gathering) {
        return "/arbetsyta/" + gathering.kind().path() + "/" + gathering.id();
    }
}
