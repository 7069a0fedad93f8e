package se.medborgarlofte.question;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.desk.Task;
import se.medborgarlofte.desk.TaskSource;
import se.medborgarlofte.shared.SwedishTime;

/** What citizens wait for an answer to, in the queues of the person. */
@Component
@Transactional(readOnly = true)
class QuestionTasks implements TaskSource {

    private final QuestionQueue queue;

    QuestionTasks(QuestionQueue queue) {
        this.queue = queue;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        return queue.open(actor, MOST).stream().map(QuestionTasks::task).toList();
    }

    /** Told by its number and place; a mail never holds a citizen's words. */
    private static Task task(QuestionLine question) {
        String step =
                question.overdue() ? "OVERDUE" : question.held() ? "HELD" : question.drafted() ? "DRAFTED" : "OPEN";
        return Task.of(
                        Task.Group.WAITING,
                        question.municipality(),
                        "/arbetsyta/fragor/" + question.id(),
                        "question.task." + step)
                .about("question.task.about", Long.toString(question.id()))
                .on(SwedishTime.dayOf(question.dueAt()))
                .reminding("question/" + question.id() + (question.overdue() ? "/overdue" : ""));
    }
}
