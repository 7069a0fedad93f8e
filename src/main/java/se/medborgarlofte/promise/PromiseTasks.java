package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.agreement.PublishedAgreements;
import se.medborgarlofte.approval.TextTasks;
import se.medborgarlofte.desk.Task;
import se.medborgarlofte.desk.Task.Group;
import se.medborgarlofte.desk.TaskSource;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.SwedishTime;

/** The promises that are behind, those whose period soon ends, and those that somebody writes or approves. */
@Component
@Transactional(readOnly = true)
class PromiseTasks implements TaskSource {

    private static final String BASE = "/arbetsyta/loften";

    private final PromiseRepository promises;
    private final PublishedPromises published;
    private final PublishedAgreements agreements;
    private final TextTasks texts;
    private final Permissions permissions;
    private final SwedishTime time;

    PromiseTasks(
            PromiseRepository promises,
            PublishedPromises published,
            PublishedAgreements agreements,
            TextTasks texts,
            Permissions permissions,
            SwedishTime time) {
        this.promises = promises;
        this.published = published;
        this.agreements = agreements;
        this.texts = texts;
        this.permissions = permissions;
        this.time = time;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        Set<Long> own = permissions.municipalitiesWhere(actor, Action.READ_UNPUBLISHED);
        List<Task> tasks = new ArrayList<>(
                texts.of(actor, underWay(own).stream().map(Promise::matter).toList(), BASE));
        LocalDate today = time.today();
        for (PublishedPromise promise : published.inForce(own, today)) {
            if (promise.status() == ProgressStatus.BEHIND) {
                tasks.add(task(Group.BEHIND, promise, "promise.task.behind"));
            } else {
                promise.progress().targets().stream()
                        .map(TargetProgress::current)
                        .filter(Objects::nonNull)
                        .filter(current -> endsSoon(current, today))
                        .forEach(current -> tasks.add(task(
                                        Group.COMING,
                                        promise,
                                        "promise.task.periodEnds",
                                        current.counted(),
                                        current.required())
                                .on(current.period().end())));
            }
        }
        return tasks;
    }

    /** Those that are approved on their own, and not with their agreement. */
    private List<Promise> underWay(Set<Long> municipalities) {
        List<Promise> found = promises.findUnderWay(municipalities, PageRequest.of(0, MOST));
        Set<Long> known =
                agreements.among(found.stream().map(Promise::agreementId).toList());
        return found.stream()
                .filter(promise -> promise.isPublic() || known.contains(promise.agreementId()))
                .toList();
    }

    private static boolean endsSoon(PeriodResult current, LocalDate today) {
        return current.verdict() == PeriodVerdict.RUNNING
                && !current.period().end().isAfter(today.plusDays(DAYS_AHEAD));
    }

    private static Task task(Group group, PublishedPromise promise, String messageKey, Object... arguments) {
        return Task.of(group, promise.content().title(), BASE + "/" + promise.id(), messageKey, arguments);
    }
}
