package se.medborgarlofte.situation;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.StaleEdit;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.security.Thing;
import se.medborgarlofte.shared.SwedishTime;

/** The two dates of each municipality's plan. */
@Service
@Transactional(readOnly = true)
public class SituationPlans {

    private final JdbcClient jdbc;
    private final Municipalities municipalities;
    private final Permissions permissions;
    private final Acts acts;
    private final SwedishTime time;

    SituationPlans(
            JdbcClient jdbc, Municipalities municipalities, Permissions permissions, Acts acts, SwedishTime time) {
        this.jdbc = jdbc;
        this.municipalities = municipalities;
        this.permissions = permissions;
        this.acts = acts;
        this.time = time;
    }

    public Optional<SituationPlan> of(Actor actor, long municipality) {
        permissions.require(actor, Action.READ_UNPUBLISHED, Set.of(municipality));
        return Optional.ofNullable(in(Set.of(municipality)).get(municipality));
    }

    Map<Long, SituationPlan> in(Collection<Long> places) {
        List<SituationPlan> plans = places.isEmpty()
                ? List.of()
                : jdbc.sql("select municipality_id, adopted_on, follow_up_on, version from situation_plan"
                                + " where municipality_id in (:places)")
                        .param("places", places)
                        .query((row, index) -> new SituationPlan(
                                row.getLong("municipality_id"),
                                row.getObject("adopted_on", LocalDate.class),
                                row.getObject("follow_up_on", LocalDate.class),
                                row.getLong("version")))
                        .list();
        return plans.stream().collect(Collectors.toMap(SituationPlan::municipality, Function.identity()));
    }

    /**
     * @param seenVersion 0 where there was no plan
     * @param followUp null for two years after
     */
    @Transactional
    public void save(
            Actor actor, long municipality, long seenVersion, LocalDate adopted, @Nullable LocalDate followUp) {
        permissions.require(actor, Action.WRITE, Set.of(municipality));
        if (adopted.isAfter(time.today())) {
            throw Refusal.at("adopted", "situation.error.adopted.future");
        }
        LocalDate next = followUp == null ? adopted.plusYears(SituationPlan.YEARS) : followUp;
        if (!next.isAfter(adopted)) {
            throw Refusal.at("followUp", "situation.error.followUp.early");
        }
        SituationPlan before = in(Set.of(municipality)).get(municipality);
        int written = jdbc.sql("""
                        insert into situation_plan as p
                            (municipality_id, adopted_on, follow_up_on, changed_by, changed_at, version)
                        values (:municipality, :adopted, :next, :person, :now, 1)
                        on conflict (municipality_id) do update
                            set adopted_on = excluded.adopted_on, follow_up_on = excluded.follow_up_on,
                                changed_by = excluded.changed_by, changed_at = excluded.changed_at,
                                version = p.version + 1
                            where p.version = :seen
                        """)
                .param("municipality", municipality)
                .param("adopted", adopted)
                .param("next", next)
                .param("person", actor.personId())
                .param("now", Timestamp.from(time.now()))
                .param("seen", seenVersion)
                .update();
        if (written == 0) {
            throw new StaleEdit("plan of municipality " + municipality);
        }
        Dates now = new Dates(adopted, next);
        Change change =
                before == null ? Change.to(now) : Change.between(new Dates(before.adopted(), before.followUp()), now);
        Thing plan = new Thing(
                Thing.Kind.SITUATION_PLAN,
                municipality,
                municipalities.get(municipality).name());
        acts.record(
                actor, Action.WRITE, Set.of(municipality), before == null ? Deed.CREATED : Deed.CHANGED, plan, change);
    }

    private record Dates(LocalDate adopted, LocalDate followUp) {}
}
