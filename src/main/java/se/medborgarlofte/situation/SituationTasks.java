package se.medborgarlofte.situation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.desk.Task;
import se.medborgarlofte.desk.Task.Group;
import se.medborgarlofte.desk.TaskSource;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.SwedishTime;

/** The follow-ups of plans that are near, or past: long before, since they take long. */
@Component
@Transactional(readOnly = true)
class SituationTasks implements TaskSource {

    static final int DAYS_AHEAD = 60;

    private final SituationPlans plans;
    private final Municipalities municipalities;
    private final Permissions permissions;
    private final SwedishTime time;

    SituationTasks(SituationPlans plans, Municipalities municipalities, Permissions permissions, SwedishTime time) {
        this.plans = plans;
        this.municipalities = municipalities;
        this.permissions = permissions;
        this.time = time;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        Set<Long> own = permissions.municipalitiesWhere(actor, Action.WRITE);
        LocalDate today = time.today();
        List<SituationPlan> near = plans.in(own).values().stream()
                .filter(plan -> !plan.followUp().isAfter(today.plusDays(DAYS_AHEAD)))
                .sorted(Comparator.comparing(SituationPlan::followUp))
                .limit(MOST)
                .toList();
        if (near.isEmpty()) {
            return List.of();
        }
        Map<Long, MunicipalitySummary> places =
                municipalities
                        .byIds(near.stream().map(SituationPlan::municipality).toList())
                        .stream()
                        .collect(Collectors.toMap(MunicipalitySummary::id, Function.identity()));
        return near.stream()
                .map(plan -> task(plan, requireNonNull(places.get(plan.municipality())), today))
                .toList();
    }

    private static Task task(SituationPlan plan, MunicipalitySummary place, LocalDate today) {
        boolean late = plan.followUp().isBefore(today);
        return Task.of(
                        late ? Group.WAITING : Group.COMING,
                        place.name(),
                        "/arbetsyta/lagesbilder/" + place.slug(),
                        late ? "situation.task.followUp.late" : "situation.task.followUp")
                .about("situation.task.about")
                .on(plan.followUp())
                .reminding((late ? "PLAN_LATE:" : "PLAN_FOLLOW_UP:") + plan.municipality() + ":" + plan.followUp());
    }
}
