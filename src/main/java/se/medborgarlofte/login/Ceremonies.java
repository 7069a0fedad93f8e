package se.medborgarlofte.login;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.keys.ApplicationKey;
import se.medborgarlofte.shared.SwedishTime;
import tools.jackson.databind.json.JsonMapper;

/** Puts questions to passkeys, and knows them again: each for five minutes, and one answer to each. */
@Component
class Ceremonies {

    static final Duration LIFE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final ApplicationKey key;
    private final JsonMapper json;
    private final SwedishTime time;

    Ceremonies(JdbcClient jdbc, ApplicationKey key, JsonMapper json, SwedishTime time) {
        this.jdbc = jdbc;
        this.key = key;
        this.json = json;
        this.time = time;
    }

    Ceremony begin(@Nullable Long person, @Nullable String handle) {
        return new Ceremony(Bytes.random().toBase64UrlString(), time.now(), person, handle);
    }

    String seal(Ceremony.Purpose purpose, Ceremony ceremony) {
        return key.seal("passkey/" + purpose, json.writeValueAsString(ceremony));
    }

    /**
     * The question that was put for this purpose, to this person.
     *
     * @throws Refusal where it was not, or too long ago
     */
    Ceremony open(Ceremony.Purpose purpose, @Nullable Long person, @Nullable String sealed, String refusal) {
        try {
            Ceremony ceremony =
                    json.readValue(key.open("passkey/" + purpose, sealed == null ? "" : sealed), Ceremony.class);
            if (Objects.equals(ceremony.person(), person)
                    && time.now().isBefore(ceremony.began().plus(LIFE))) {
                return ceremony;
            }
        } catch (ApplicationKey.NotOurs forged) {
            // told below
        }
        throw Refusal.of(refusal);
    }

    /**
     * Uses the question up: of its answer sent many times at once, to whatever instance, one is accepted.
     *
     * @throws Refusal where it has been answered
     */
    void close(Ceremony ceremony, String refusal) {
        Instant now = time.now();
        // Twice as long as an answer is taken: clocks of instances differ.
        jdbc.sql("delete from passkey_challenge where answered_at < :before")
                .param("before", Timestamp.from(now.minus(LIFE.multipliedBy(2))))
                .update();
        int first = jdbc.sql("""
                        insert into passkey_challenge (challenge, answered_at) values (:challenge, :now)
                        on conflict do nothing
                        """)
                .param("challenge", ceremony.challenge())
                .param("now", Timestamp.from(now))
                .update();
        if (first == 0) {
            throw Refusal.of(refusal);
        }
    }
}
