package se.medborgarlofte.administration;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Opening;
import se.medborgarlofte.account.Openings;
import se.medborgarlofte.desk.Task;
import se.medborgarlofte.desk.Task.Group;
import se.medborgarlofte.desk.TaskSource;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.SwedishDates;
import se.medborgarlofte.shared.SwedishTime;

/** Lets those who read a municipality's log know that it is, or was, open to the system administrator. */
@Component
@Transactional(readOnly = true)
class OpeningTasks implements TaskSource {

    private final Openings openings;
    private final Permissions permissions;
    private final SwedishDates dates;
    private final SwedishTime time;

    OpeningTasks(Openings openings, Permissions permissions, SwedishDates dates, SwedishTime time) {
        this.openings = openings;
        this.permissions = permissions;
        this.dates = dates;
        this.time = time;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        return openings
                .since(
                        time.now().minus(ReadingAdministration.SHOWN),
                        permissions.municipalitiesWhere(actor, Action.READ_AUDIT))
                .stream()
                .limit(MOST)
                .map(this::task)
                .toList();
    }

    /** Where it is told which pages were read. */
    static String log(Opening opening) {
        return "/arbetsyta/logg?handelse=READING&kommun=" + opening.municipality() + "&fran="
                + SwedishTime.dayOf(opening.from()) + "&till=" + SwedishTime.dayOf(opening.until());
    }

    private Task task(Opening opening) {
        boolean open = opening.isOpen(time.now());
        return Task.of(
                        Group.TO_KNOW,
                        opening.where(),
                        log(opening),
                        open ? "administration.reading.task.open" : "administration.reading.task.over",
                        dates.moment(opening.from()),
                        dates.moment(opening.until()))
                .aboutSomebody("administration.reading.task", opening.name(), opening.reason());
    }
}
