package se.medborgarlofte.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.edge.Reference;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Thing;
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

    void write(Event event) {
        Actor actor = event.actor();
        jdbc.sql("""
                        insert into audit_event (at, person_id, person_name, person_title, role, parties, municipalities,
                            deed, thing_kind, thing_id, thing_name, reason, before, after, address, reference)
                        values (:at, :person, :name, :title, :role, :parties, :municipalities,
                            :deed, :kind, :thing, :thingName, :reason, :before, :after,
                            (select case when pg_input_is_valid(given, 'inet') then given::inet end
                                from (select cast(:address as text) as given offset 0) as address), :reference)
                        """)
                .param("at", Timestamp.from(time.now()))
                .param("person", actor == null ? null : actor.personId(), Types.BIGINT)
                .param("name", actor == null ? "" : actor.name())
                .param("title", actor == null ? "" : actor.title())
                .param("role", event.role() == null ? null : event.role().name(), Types.VARCHAR)
                .param("parties", array(event.parties()))
                .param("municipalities", array(event.municipalities()))
                .param("deed", event.deed().name())
                .param("kind", event.thing().kind().name())
                .param("thing", event.thing().id(), Types.BIGINT)
                .param("thingName", event.thing().name())
                .param("reason", event.change().reason())
                .param("before", event.change().before(), Types.VARCHAR)
                .param("after", event.change().after(), Types.VARCHAR)
                .param("address", isStaff(event) ? address() : null, Types.VARCHAR)
                .param("reference", reference(event), Types.VARCHAR)
                .update();
    }

    /**
     * @param alike by the same person at the same thing, told to the same
     * @param all by the same person at things of that kind; at a thing with a number, at that one only
     */
    record Written(int alike, int all) {}

    /** How many of the same deed were written since then. */
    Written count(Event event, Instant since) {
        Actor actor = event.actor();
        return jdbc.sql("""
                        select count(*) filter (where thing_name = :name and municipalities = :municipalities) as alike,
                            count(*) as "all"
                        from audit_event where at > :since and deed = :deed
                          and person_id is not distinct from :person and thing_kind = :kind
                          and thing_id is not distinct from :thing
                        """)
                .param("since", Timestamp.from(since))
                .param("deed", event.deed().name())
                .param("person", actor == null ? null : actor.personId(), Types.BIGINT)
                .param("kind", event.thing().kind().name())
                .param("thing", event.thing().id(), Types.BIGINT)
                .param("name", event.thing().name())
                .param("municipalities", array(event.municipalities()))
                .query(Written.class)
                .single();
    }

    /** Somebody who is logged in, or tries to with the address of one who may. */
    private static boolean isStaff(Event event) {
        return event.actor() != null || event.thing().id() != null;
    }

    private static Long[] array(Set<Long> ids) {
        return ids.stream().sorted().toArray(Long[]::new);
    }

    /** Where the person sits who makes this request; nowhere where the program acts by itself. */
    private static @Nullable String address() {
        return request().map(HttpServletRequest::getRemoteAddr).orElse(null);
    }

    /** An error page shows it, and so it is known which refusal somebody tells of. */
    private static @Nullable String reference(Event event) {
        return event.thing().kind() == Thing.Kind.PAGE && event.deed() != Deed.READ
                ? request().map(Reference::of).orElse(null)
                : null;
    }

    private static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                ? Optional.of(now.getRequest())
                : Optional.empty();
    }
}
