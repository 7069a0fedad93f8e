package se.medborgarlofte.desk.web;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.desk.Desk;
import se.medborgarlofte.desk.Task;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;

/** The first page after log-in. */
@Controller
class DeskController {

    /** Shown to whoever reads what is not public, also where there is nothing in them. */
    private static final Set<Task.Group> ALWAYS =
            EnumSet.of(Task.Group.BEHIND, Task.Group.WAITING, Task.Group.COMING, Task.Group.UNDER_WAY);

    private final Desk desk;
    private final Permissions permissions;

    DeskController(Desk desk, Permissions permissions) {
        this.desk = desk;
        this.permissions = permissions;
    }

    @GetMapping("/arbetsyta")
    String show(Actor actor, Model model) {
        boolean reads = permits(actor, Action.READ_UNPUBLISHED);
        boolean records = permits(actor, Action.RECORD_MEASURE);
        List<Task> all = desk.tasks(actor);
        Map<Task.Group, List<Task>> tasks = new EnumMap<>(Task.Group.class);
        for (Task.Group group : Task.Group.values()) {
            List<Task> ofGroup =
                    all.stream().filter(task -> task.group() == group).toList();
            boolean shownEmpty = reads && ALWAYS.contains(group) || records && group == Task.Group.BEHIND;
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
