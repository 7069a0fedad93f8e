package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.agreement.PublishedAgreements;
import se.medborgarlofte.approval.TextTasks;
import se.medborgarlofte.desk.Task;
import se.medborgarlofte.desk.Task.Group;
import se.medborgarlofte.desk.TaskSource;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.shared.SwedishDates;
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
    private final SwedishDates dates;
    private final SwedishTime time;

    PromiseTasks(
            PromiseRepository promises,
            PublishedPromises published,
            PublishedAgreements agreements,
            TextTasks texts,
            Permissions permissions,
            SwedishDates dates,
            SwedishTime time) {
        this.promises = promises;
        this.published = published;
        this.agreements = agreements;
        this.texts = texts;
        this.permissions = permissions;
        this.dates = dates;
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
                String step = acts(actor, promise) ? "promise.task.behind.act" : "promise.task.behind";
                tasks.add(task(Group.BEHIND, promise, step));
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

    private boolean acts(Actor actor, PublishedPromise promise) {
        Set<Long> where =
                promise.content().municipalities().stream().map(Ref::id).collect(Collectors.toSet());
        return permissions.allows(actor, Action.PLAN_MEASURE, where);
    }

    private Task task(Group group, PublishedPromise promise, String messageKey, Object... arguments) {
        return Task.of(group, promise.content().title(), BASE + "/" + promise.id(), messageKey, arguments)
                .about(
                        "approval.about." + Subject.Kind.PROMISE,
                        dates.period(promise.content().period()));
    }
}
