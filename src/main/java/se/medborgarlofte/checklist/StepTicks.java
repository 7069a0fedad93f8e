package se.medborgarlofte.checklist;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medborgarlofte.shared.SwedishTime;

/** Stores what was ticked by hand. */
@Component
class StepTicks {

    private final JdbcClient jdbc;
    private final SwedishTime time;

    StepTicks(JdbcClient jdbc, SwedishTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    Map<StepItem, StepTick> of(long agreement) {
        Map<StepItem, StepTick> ticks = new EnumMap<>(StepItem.class);
        jdbc.sql("select item, done_on, function from step_tick where agreement_id = :agreement")
                .param("agreement", agreement)
                .query((row, index) -> new StepTick(
                        StepItem.valueOf(row.getString("item")),
                        row.getObject("done_on", LocalDate.class),
                        row.getString("function")))
                .list()
                .forEach(tick -> ticks.put(tick.item(), tick));
        return ticks;
    }

    /** Whoever was first stays. */
    void add(long agreement, Set<StepItem> items, LocalDate day, String function, long person) {
        for (StepItem item : items) {
            jdbc.sql("insert into step_tick (agreement_id, item, done_on, function, recorded_by, recorded_at)"
                            + " values (:agreement, :item, :day, :function, :person, :now) on conflict do nothing")
                    .param("agreement", agreement)
                    .param("item", item.name())
                    .param("day", day)
                    .param("function", function)
                    .param("person", person)
                    .param("now", Timestamp.from(time.now()))
                    .update();
        }
    }

    /** @return whether it was ticked */
    boolean remove(long agreement, StepItem item) {
        return jdbc.sql("delete from step_tick where agreement_id = :agreement and item = :item")
                        .param("agreement", agreement)
                        .param("item", item.name())
                        .update()
                > 0;
    }
}
