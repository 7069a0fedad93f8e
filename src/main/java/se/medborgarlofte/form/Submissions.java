package se.medborgarlofte.form;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.shared.SwedishTime;

/**
 * Lets a form have its effect once, however often it is sent: a double click, a retry, the back button. The token is
 * made when the form is shown and travels in a hidden field.
 */
@Service
public class Submissions {

    private final JdbcClient jdbc;
    private final SwedishTime time;

    Submissions(JdbcClient jdbc, SwedishTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /**
     * Performs the act in this transaction unless the token has been used; a second sender waits for the first one's
     * transaction and is given the same address to go to.
     *
     * @return where the browser goes next
     */
    @Transactional
    public String once(UUID token, Supplier<String> act) {
        if (Returned.is()) {
            throw new Returned.NotByItself();
        }
        int first = jdbc.sql("insert into submission (token, created_at) values (:token, :now) on conflict do nothing")
                .param("token", token)
                .param("now", Timestamp.from(time.now()))
                .update();
        if (first == 0) {
            return jdbc.sql("select location from submission where token = :token")
                    .param("token", token)
                    .query(String.class)
                    .single();
        }
        String location = act.get();
        jdbc.sql("update submission set location = :location where token = :token")
                .param("location", location)
                .param("token", token)
                .update();
        return location;
    }

    /**
     * The token of one person's form with this very content. The same content sent again is the same act; after the
     * back button and another word it is a new one, so that nothing typed is swallowed.
     *
     * @param typed the hidden field; anything, or nothing, may come
     */
    public static UUID token(@Nullable String typed, long person, Object content) {
        if (typed == null || typed.isBlank()) {
            return UUID.randomUUID();
        }
        return UUID.nameUUIDFromBytes((typed + '/' + person + '/' + content).getBytes(StandardCharsets.UTF_8));
    }
}
