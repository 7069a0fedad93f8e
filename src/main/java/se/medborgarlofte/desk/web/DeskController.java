package se.medborgarlofte.desk.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.desk.Task;
import se.medborgarlofte.desk.TaskSource;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;

/** The first page after log-in. */
@Controller
class DeskController {

    private static final Comparator<Task> SOONEST_FIRST =
            Comparator.comparing(Task::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    private final List<TaskSource> sources;
    private final Permissions permissions;

    DeskController(List<TaskSource> sources, Permissions permissions) {
        this.sources = sources;
        this.permissions = permissions;
    }

    @GetMapping("/arbetsyta")
    String show(Actor actor, Model model) {
        boolean reads = permits(actor, Action.READ_UNPUBLISHED);
        boolean records = permits(actor, Action.RECORD_MEASURE);
        List<Task> all =
                sources.stream().flatMap(source -> source.tasks(actor).stream()).toList();
        Map<Task.Group, List<Task>> tasks = new EnumMap<>(Task.Group.class);
        for (Task.Group group : Task.Group.values()) {
            List<Task> ofGroup = all.stream()
                    .filter(task -> task.group() == group)
                    .sorted(SOONEST_FIRST)
                    .toList();
            boolean shownEmpty = reads && group != Task.Group.TO_KNOW || records && group == Task.Group.BEHIND;
            if (shownEmpty || !ofGroup.isEmpty()) {
                tasks.put(group, ofGroup);
            }
        }
        model.addAttribute("tasks", tasks);
        model.addAttribute("records", records);
        return "desk/staff/start";
    }

    private boolean permits(Actor actor, Action action) {
        return !permissions.municipalitiesWhere(actor, action).isEmpty();
    }
}
