package se.medborgarlofte.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/** The measures that are planned, those whose day has passed, and the texts that wait for another person. */
@Component
@Transactional(readOnly = true)
class MeasureTasks implements TaskSource {

    private static final String BASE = "/arbetsyta/atgarder/";

    private final MeasureQueries queries;
    private final Permissions permissions;
    private final SwedishTime time;

    MeasureTasks(MeasureQueries queries, Permissions permissions, SwedishTime time) {
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
        LocalDate today = time.today();
        return queries.atHand(own, today.plusDays(DAYS_AHEAD), actor.personId(), MOST).stream()
                .map(row -> task(actor, row, today))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Task> task(Actor actor, MeasureRow row, LocalDate today) {
        Set<Long> where = Set.of(row.municipality());
        if (row.state() != MeasureState.PLANNED) {
            return permissions.allows(actor, Action.RELEASE_TEXT, where)
                    ? Optional.of(task(Group.WAITING, row, "measure.task.release"))
                    : Optional.empty();
        }
        boolean acts = permissions.allowsFor(actor, Action.RECORD_MEASURE, where, row.party());
        if (row.dates().isBefore(today)) {
            return acts ? Optional.of(task(Group.WAITING, row, "measure.task.passed")) : Optional.empty();
        }
        return Optional.of(task(Group.COMING, row, acts ? "measure.task.planned.act" : "measure.task.planned"));
    }

    private static Task task(Group group, MeasureRow row, String step) {
        return Task.of(group, row.activity() + ", " + row.place(), BASE + row.id(), step)
                .aboutSomebody("measure.task.by", row.recordedBy())
                .on(row.dates().start());
    }
}
