package se.medborgarlofte.followup;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.approval.TextTasks;
import se.medborgarlofte.desk.Task;
import se.medborgarlofte.desk.TaskSource;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;

/** The rounds that somebody writes, approves or publishes. */
@Component
@Transactional(readOnly = true)
class FollowUpTasks implements TaskSource {

    private static final String BASE = "/arbetsyta/uppfoljningar";

    private final FollowUpRepository rounds;
    private final TextTasks texts;
    private final Permissions permissions;

    FollowUpTasks(FollowUpRepository rounds, TextTasks texts, Permissions permissions) {
        this.rounds = rounds;
        this.texts = texts;
        this.permissions = permissions;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        Set<Long> own = permissions.municipalitiesWhere(actor, Action.READ_UNPUBLISHED);
        List<FollowUp> underWay = rounds.findUnderWay(own, PageRequest.of(0, MOST));
        List<Task> tasks =
                texts.of(actor, underWay.stream().map(FollowUp::matter).toList(), BASE);
        return IntStream.range(0, tasks.size())
                .mapToObj(index -> task(actor, underWay.get(index), tasks.get(index)))
                .toList();
    }

    /** That somebody else has opened a round is news. */
    private static Task task(Actor actor, FollowUp round, Task task) {
        return task.step().key().equals(TextTasks.WRITE) && !round.authors().contains(actor.personId())
                ? task.saying("followup.task.opened").reminding("FOLLOW_UP_OPENED:" + round.id())
                : task;
    }
}
