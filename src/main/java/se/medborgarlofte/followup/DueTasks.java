package se.medborgarlofte.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.agreement.PublishedAgreement;
import se.medborgarlofte.agreement.PublishedAgreements;
import se.medborgarlofte.desk.Task;
import se.medborgarlofte.desk.Task.Group;
import se.medborgarlofte.desk.TaskSource;
import se.medborgarlofte.followup.RoundQueries.Untold;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.SwedishDates;
import se.medborgarlofte.shared.SwedishTime;

/** The agreements of which a round is to be opened, and the published rounds of which citizens are to be told. */
@Component
@Transactional(readOnly = true)
class DueTasks implements TaskSource {

    private final PublishedAgreements agreements;
    private final RoundQueries rounds;
    private final Permissions permissions;
    private final SwedishDates dates;
    private final SwedishTime time;

    DueTasks(
            PublishedAgreements agreements,
            RoundQueries rounds,
            Permissions permissions,
            SwedishDates dates,
            SwedishTime time) {
        this.agreements = agreements;
        this.rounds = rounds;
        this.permissions = permissions;
        this.dates = dates;
        this.time = time;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        Set<Long> writes = permissions.municipalitiesWhere(actor, Action.WRITE);
        Set<Long> tells = permissions.municipalitiesWhere(actor, Action.TELL_PUBLIC);
        return Stream.concat(
                        writes.isEmpty() ? Stream.empty() : toOpen(writes),
                        tells.isEmpty()
                                ? Stream.empty()
                                : rounds.untold(tells).stream().map(this::toTell))
                .toList();
    }

    private Stream<Task> toOpen(Set<Long> municipalities) {
        LocalDate today = time.today();
        List<PublishedAgreement> all = agreements.in(municipalities);
        Map<Long, List<Period>> looked =
                rounds.followedUp(all.stream().map(PublishedAgreement::id).toList());
        return all.stream()
                .flatMap(agreement -> DueRound.of(agreement.content().period(), today)
                        .filter(due -> !due.isDone(looked.getOrDefault(agreement.id(), List.of())))
                        .map(due -> toOpen(agreement, due))
                        .stream())
                .limit(MOST);
    }

    private Task toOpen(PublishedAgreement agreement, DueRound due) {
        return Task.of(
                        Group.WAITING,
                        agreement.content().title(),
                        "/arbetsyta/overenskommelser/" + agreement.id() + "/uppfoljningar",
                        due.all() ? "followup.task.due.all" : "followup.task.due.year")
                .about("approval.about." + Subject.Kind.FOLLOW_UP, dates.name(due.period()))
                .reminding(
                        "FOLLOW_UP_DUE:" + agreement.id() + ":" + due.period().end());
    }

    private Task toTell(Untold round) {
        return Task.of(
                        Group.WAITING,
                        round.title(),
                        "/arbetsyta/uppfoljningar/" + round.id(),
                        "followup.task.tell",
                        dates.day(round.publishedOn().plusDays(PublishedFollowUp.DAYS_TO_TELL)))
                .about("approval.about." + Subject.Kind.FOLLOW_UP, dates.period(round.period()))
                .reminding("FOLLOW_UP_TELL:" + round.id());
    }
}
