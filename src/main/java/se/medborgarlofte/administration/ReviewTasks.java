package se.medborgarlofte.administration;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.desk.Task;
import se.medborgarlofte.desk.Task.Group;
import se.medborgarlofte.desk.TaskSource;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.shared.SwedishTime;

/** That memberships wait for their yearly review. */
@Component
@Transactional(readOnly = true)
class ReviewTasks implements TaskSource {

    static final String PAGE = "/arbetsyta/administration/genomgang";

    private final MembershipReview review;
    private final MessageSource messages;

    ReviewTasks(MembershipReview review, MessageSource messages) {
        this.review = review;
        this.messages = messages;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        boolean manages = actor.hats().stream().map(Actor.Hat::role).anyMatch(Action.MANAGE_MEMBERS.roles()::contains);
        int waiting = manages ? review.waiting(actor) : 0;
        return waiting == 0
                ? List.of()
                : List.of(Task.of(
                        Group.WAITING,
                        messages.getMessage("administration.area.genomgang", null, SwedishTime.LOCALE),
                        PAGE,
                        "administration.task.review",
                        waiting));
    }
}
