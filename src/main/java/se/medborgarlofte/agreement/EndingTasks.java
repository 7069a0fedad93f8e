package se.medborgarlofte.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.desk.Task;
import se.medborgarlofte.desk.Task.Group;
import se.medborgarlofte.desk.TaskSource;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.SwedishDates;
import se.medborgarlofte.shared.SwedishTime;

/**
 * The agreements that soon end and that nothing published takes over from: long before, since a new one takes long.
 * What counts is the last day that the public reads, not one that somebody proposes.
 */
@Component
@Transactional(readOnly = true)
class EndingTasks implements TaskSource {

    /** So many days before the end, or fewer: who has passed several is reminded of the nearest only. */
    private static final List<Integer> THRESHOLDS = List.of(30, 90, 180);

    private final PublishedAgreements agreements;
    private final Permissions permissions;
    private final SwedishDates dates;
    private final SwedishTime time;

    EndingTasks(PublishedAgreements agreements, Permissions permissions, SwedishDates dates, SwedishTime time) {
        this.agreements = agreements;
        this.permissions = permissions;
        this.dates = dates;
        this.time = time;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        Set<Long> own = permissions.municipalitiesWhere(actor, Action.WRITE);
        if (own.isEmpty()) {
            return List.of();
        }
        LocalDate today = time.today();
        List<PublishedAgreement> all = agreements.in(own);
        Set<Long> renewed = all.stream()
                .map(PublishedAgreement::renews)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(agreement -> agreement.isCurrent(today) && !renewed.contains(agreement.id()))
                .sorted(Comparator.comparing(EndingTasks::end))
                .limit(MOST)
                .flatMap(agreement -> THRESHOLDS.stream()
                        .filter(days -> daysLeft(agreement, today) <= days)
                        .limit(1)
                        .map(days -> task(agreement, today, days)))
                .toList();
    }

    private Task task(PublishedAgreement agreement, LocalDate today, int threshold) {
        return Task.of(
                        Group.ENDING,
                        agreement.content().title(),
                        "/arbetsyta/overenskommelser/" + agreement.id(),
                        "agreement.task.ends",
                        daysLeft(agreement, today))
                .about(
                        "approval.about." + Subject.Kind.AGREEMENT,
                        dates.period(agreement.content().period()))
                .on(end(agreement))
                .reminding("AGREEMENT_ENDS:" + agreement.id() + ":" + end(agreement) + ":" + threshold);
    }

    private static long daysLeft(PublishedAgreement agreement, LocalDate today) {
        return ChronoUnit.DAYS.between(today, end(agreement));
    }

    private static LocalDate end(PublishedAgreement agreement) {
        return agreement.content().period().end();
    }
}
