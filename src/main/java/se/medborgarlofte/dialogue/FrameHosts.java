package se.medborgarlofte.dialogue;

import java.net.URI;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.security.Thing;
import se.medborgarlofte.shared.SwedishTime;

/** The hosts whose films may be shown within a page of ours, for all municipalities. */
@Service
@Transactional(readOnly = true)
public class FrameHosts {

    private static final String HOST = "(?=.{4,253}$)[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63})*\\.[a-z]{2,63}";

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final Acts acts;
    private final SwedishTime time;

    FrameHosts(JdbcClient jdbc, Permissions permissions, Acts acts, SwedishTime time) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.acts = acts;
        this.time = time;
    }

    public List<String> all(Actor actor) {
        permissions.requireAnywhere(actor, Action.ADMINISTER);
        return jdbc.sql("select host from frame_host order by host")
                .query(String.class)
                .list();
    }

    /** @param host a bare name such as "play.exempel.se", and no more than that very name */
    @Transactional
    public void add(Actor actor, String host) {
        permissions.requireAnywhere(actor, Action.ADMINISTER);
        String name = host.strip().toLowerCase(Locale.ROOT);
        if (!name.matches(HOST)) {
            throw Refusal.at("host", "dialogue.error.host");
        }
        int added = jdbc.sql("insert into frame_host (host, added_by, added_at) values (:host, :person, :now)"
                        + " on conflict do nothing")
                .param("host", name)
                .param("person", actor.personId())
                .param("now", Timestamp.from(time.now()))
                .update();
        if (added == 0) {
            throw Refusal.at("host", "dialogue.error.host.twice");
        }
        record(actor, Deed.CREATED, name);
    }

    @Transactional
    public void remove(Actor actor, String host) {
        permissions.requireAnywhere(actor, Action.ADMINISTER);
        int removed = jdbc.sql("delete from frame_host where host = :host")
                .param("host", host)
                .update();
        if (removed > 0) {
            record(actor, Deed.REMOVED, host);
        }
    }

    /** The host from which the film of a broadcast may be shown here; nothing where it is only linked to. */
    public Optional<String> allowing(@Nullable String film) {
        URI uri = URI.create(film == null ? "" : film);
        String host = uri.getHost() == null || !"https".equalsIgnoreCase(uri.getScheme()) || uri.getPort() != -1
                ? ""
                : uri.getHost().toLowerCase(Locale.ROOT);
        return jdbc.sql("select host from frame_host where host = :host")
                .param("host", host)
                .query(String.class)
                .optional();
    }

    private void record(Actor actor, Deed deed, String host) {
        Thing thing = new Thing(Thing.Kind.FRAME_HOST, null, host);
        acts.record(actor, Action.ADMINISTER, Set.of(), deed, thing, Change.NONE);
    }
}
