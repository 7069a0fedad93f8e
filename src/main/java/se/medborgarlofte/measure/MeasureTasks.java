package se.medborgarlofte.measure;

import java.time.LocalDate;
import java.util.List;
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
                .filter(row -> row.state() == MeasureState.PLANNED || releases(actor, row))
                .map(row -> task(row, today))
                .toList();
    }

    private boolean releases(Actor actor, MeasureRow row) {
        return permissions.allows(actor, Action.RELEASE_TEXT, Set.of(row.municipality()));
    }

    private static Task task(MeasureRow row, LocalDate today) {
        String title = row.activity() + ", " + row.place();
        if (row.state() != MeasureState.PLANNED) {
            return Task.of(Group.WAITING, title, BASE + row.id(), "measure.task.release");
        }
        boolean passed = row.dates().isBefore(today);
        return Task.of(
                        passed ? Group.WAITING : Group.COMING,
                        title,
                        BASE + row.id(),
                        passed ? "measure.task.passed" : "measure.task.planned")
                .on(row.dates().start());
    }
}
