package se.medborgarlofte.login;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.keys.ApplicationKey;
import se.medborgarlofte.shared.SwedishTime;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody typed and sent after their session had ended. It waits half an hour, sealed, the newest one of each
 * person, and is given back to the same person after log-in as a filled form. It is never performed by itself.
 */
@Component
public class HeldForms {

    /** The page that gives it back. */
    public static final String PATH = "/arbetsyta/aterta";

    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final int MOST_CHARACTERS = 64 * 1024;
    private static final int LONGEST_PATH = 500;
    private static final String WORK_PLACE = "/arbetsyta/";

    /** The own log-in: whoever finds a form of it filled in would learn a secret, or send another's. */
    private static final String OWN_LOGIN = WORK_PLACE + "konto/";

    /** What would be shown again, and never is. */
    private static final Set<String> NEVER_KEPT = Set.of("_csrf", "clientSecret", "current", "password", "again");

    private final JdbcClient jdbc;
    private final Devices devices;
    private final Attempts attempts;
    private final ApplicationKey key;
    private final JsonMapper json;
    private final SwedishTime time;

    HeldForms(
            JdbcClient jdbc,
            Devices devices,
            Attempts attempts,
            ApplicationKey key,
            JsonMapper json,
            SwedishTime time) {
        this.jdbc = jdbc;
        this.devices = devices;
        this.attempts = attempts;
        this.key = key;
        this.json = json;
        this.time = time;
    }

    /**
     * Keeps it for the person who logged in last in this browser and has not left it; of strangers nothing is kept.
     *
     * @return whether it is kept
     */
    public boolean hold(HttpServletRequest request) {
        return devices.present(request).map(person -> hold(request, person)).orElse(false);
    }

    /**
     * Keeps it for the person. What is typed at the doors, old and new, is secret and never kept.
     *
     * @return whether it is kept
     */
    public boolean hold(HttpServletRequest request, long person) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!MediaType.APPLICATION_FORM_URLENCODED_VALUE.equals(mediaType(request))
                || !path.startsWith(WORK_PLACE)
                || request.getServletPath().startsWith(OWN_LOGIN)
                || path.length() > LONGEST_PATH) {
            return false;
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!NEVER_KEPT.contains(name)) {
                fields.put(name, List.of(values));
            }
        });
        String typed = json.writeValueAsString(fields);
        return typed.length() <= MOST_CHARACTERS && attempts.holds(person) && hold(person, path, typed);
    }

    private boolean hold(long person, String path, String typed) {
        return jdbc.sql("""
                        insert into held_form (person_id, path, fields, held_at)
                        select id, :path, :fields, :now from person where id = :person
                        on conflict (person_id) do update
                        set path = excluded.path, fields = excluded.fields, held_at = excluded.held_at, given_at = null
                        """)
                        .param("person", person)
                        .param("path", path)
                        .param("fields", key.seal(purpose(person), typed))
                        .param("now", Timestamp.from(time.now()))
                        .update()
                == 1;
    }

    /** Whether something waits that has not been shown yet. */
    @Transactional(readOnly = true)
    public boolean waits(long person) {
        return jdbc.sql("""
                        select exists (select 1 from held_form
                                       where person_id = :person and given_at is null and held_at > :since)
                        """)
                .param("person", person)
                .param("since", Timestamp.from(time.now().minus(LIFE)))
                .query(Boolean.class)
                .single();
    }

    /** Gives it back, as often as it is asked for until its time is over. */
    @Transactional
    public Optional<HeldForm> give(long person) {
        jdbc.sql("delete from held_form where held_at <= :since")
                .param("since", Timestamp.from(time.now().minus(LIFE)))
                .update();
        return jdbc.sql("update held_form set given_at = :now where person_id = :person returning path, fields")
                .param("person", person)
                .param("now", Timestamp.from(time.now()))
                .query((row, number) -> new HeldForm(
                        row.getString("path"),
                        json.readValue(key.open(purpose(person), row.getString("fields")), new TypeReference<>() {})))
                .optional();
    }

    private static String purpose(long person) {
        return "form/" + person;
    }

    private static String mediaType(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
