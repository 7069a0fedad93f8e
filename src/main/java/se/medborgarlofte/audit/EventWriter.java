package se.medborgarlofte.audit;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.security.Act;
import se.medborgarlofte.shared.SwedishTime;

/** Adds rows to the log. */
@Component
class EventWriter {

    private final JdbcClient jdbc;
    private final SwedishTime time;

    EventWriter(JdbcClient jdbc, SwedishTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    void write(Act act) {
        Actor actor = act.actor();
        jdbc.sql("""
                        insert into audit_event (at, person_id, person_name, person_title, role, parties, municipalities,
                            deed, thing_kind, thing_id, thing_name, reason, before, after, address)
                        values (:at, :person, :name, :title, :role, :parties, :municipalities,
                            :deed, :kind, :thing, :thingName, :reason, :before, :after,
                            (select case when pg_input_is_valid(given, 'inet') then given::inet end
                                from (select cast(:address as text) as given offset 0) as address))
                        """)
                .param("at", Timestamp.from(time.now()))
                .param("person", actor.personId())
                .param("name", actor.name())
                .param("title", actor.title())
                .param("role", act.role() == null ? null : act.role().name(), Types.VARCHAR)
                .param("parties", array(act.parties()))
                .param("municipalities", array(act.municipalities()))
                .param("deed", act.deed().name())
                .param("kind", act.thing().kind().name())
                .param("thing", act.thing().id(), Types.BIGINT)
                .param("thingName", act.thing().name())
                .param("reason", act.change().reason())
                .param("before", act.change().before(), Types.VARCHAR)
                .param("after", act.change().after(), Types.VARCHAR)
                .param("address", address(), Types.VARCHAR)
                .update();
    }

    private static Long[] array(Set<Long> ids) {
        return ids.stream().sorted().toArray(Long[]::new);
    }

    /** Where the person sits who makes this request; null where the program acts by itself. */
    private static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                ? now.getRequest().getRemoteAddr()
                : null;
    }
}
