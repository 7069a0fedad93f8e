package se.medborgarlofte.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;

/** All that the modules know of things to do. */
@Component
public class Desk {

    private static final Comparator<Task> SOONEST_FIRST =
            Comparator.comparing(Task::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    private final List<TaskSource> sources;

    Desk(List<TaskSource> sources) {
        this.sources = sources;
    }

    /** What concerns the person, the soonest first; in a number of statements that does not depend on how much there is. */
    public List<Task> tasks(Actor actor) {
        return sources.stream()
                .flatMap(source -> source.tasks(actor).stream())
                .sorted(SOONEST_FIRST)
                .toList();
    }
}
