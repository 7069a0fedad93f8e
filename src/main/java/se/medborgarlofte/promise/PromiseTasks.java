package se.medborgarlofte.promise;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.shared.SwedishDates;
import se.medborgarlofte.shared.SwedishTime;

/**
 * The promises that are behind or quiet, those whose period soon ends, and those that somebody writes or approves. Who only
 * records measures is told how the promises go, as the public is, and is led to the public page.
 */
@Component
@Transactional(readOnly = true)
class PromiseTasks implements TaskSource {

    private static final String BASE = "/arbetsyta/loften";

    private final PromiseRepository promises;
    private final PublishedPromises published;
    private final PublishedAgreements agreements;
    private final TextTasks texts;
    private final Municipalities municipalities;
    private final Permissions permissions;
    private final SwedishDates dates;
    private final SwedishTime time;

    PromiseTasks(
            PromiseRepository promises,
            PublishedPromises published,
            PublishedAgreements agreements,
            TextTasks texts,
            Municipalities municipalities,
            Permissions permissions,
            SwedishDates dates,
            SwedishTime time) {
        this.promises = promises;
        this.published = published;
        this.agreements = agreements;
        this.texts = texts;
        this.municipalities = municipalities;
        this.permissions = permissions;
        this.dates = dates;
        this.time = time;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        Set<Long> own = permissions.municipalitiesWhere(actor, Action.READ_UNPUBLISHED);
        List<Task> tasks = new ArrayList<>(
                texts.of(actor, underWay(own).stream().map(Promise::matter).toList(), BASE));
        tasks.addAll(texts.corrections(actor, Subject.Kind.PROMISE, PromiseContent.class, BASE));
        Set<Long> known = new HashSet<>(own);
        known.addAll(permissions.municipalitiesWhere(actor, Action.RECORD_MEASURE));
        LocalDate today = time.today();
        List<PublishedPromise> inForce = published.inForce(known, today);
        Map<Long, String> homes = homes(inForce);
        for (PublishedPromise promise : inForce) {
            String href = permissions.allows(actor, Action.READ_UNPUBLISHED, where(promise))
                    ? BASE + "/" + promise.id()
                    : promise.path(requireNonNull(homes.get(promise.homeMunicipality())));
            if (promise.quietSince() != null && permissions.allows(actor, Action.RECORD_MEASURE, where(promise))) {
                tasks.add(task(Group.QUIET, promise, href, "promise.task.quiet", dates.day(promise.quietSince())));
            }
            if (promise.status() == ProgressStatus.BEHIND) {
                tasks.add(task(Group.BEHIND, promise, href, step(actor, promise)));
            } else {
                promise.progress().targets().stream()
                        .map(TargetProgress::current)
                        .filter(Objects::nonNull)
                        .filter(current -> endsSoon(current, today))
                        .forEach(current -> tasks.add(task(
                                        Group.ENDING,
                                        promise,
                                        href,
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
                && current.counted() < current.required()
                && !current.period().end().isAfter(today.plusDays(DAYS_AHEAD));
    }

    private String step(Actor actor, PublishedPromise promise) {
        if (permissions.allows(actor, Action.PLAN_MEASURE, where(promise))) {
            return "promise.task.behind.act";
        }
        return permissions.allows(actor, Action.RECORD_MEASURE, where(promise))
                ? "promise.task.behind.record"
                : "promise.task.behind";
    }

    /** The first parts of their public addresses. */
    private Map<Long, String> homes(List<PublishedPromise> promised) {
        Set<Long> ids =
                promised.stream().map(PublishedPromise::homeMunicipality).collect(Collectors.toSet());
        return municipalities.byIds(ids).stream()
                .collect(Collectors.toMap(MunicipalitySummary::id, MunicipalitySummary::slug));
    }

    private static Set<Long> where(PublishedPromise promise) {
        return promise.content().municipalities().stream().map(Ref::id).collect(Collectors.toSet());
    }

    private Task task(Group group, PublishedPromise promise, String href, String messageKey, Object... arguments) {
        return Task.of(group, promise.content().title(), href, messageKey, arguments)
                .about(
                        "approval.about." + Subject.Kind.PROMISE,
                        dates.period(promise.content().period()));
    }
}
