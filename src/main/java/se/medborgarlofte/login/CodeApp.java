package se.medborgarlofte.login;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medborgarlofte.keys.ApplicationKey;
import se.medborgarlofte.shared.SwedishTime;

/**
 * The app that shows a new code each half minute (RFC 6238), for clocks that differ by one such step. A code is accepted
 * once, and none older than it afterwards.
 */
@Component
class CodeApp {

    private static final int SECRET_BYTES = 20;
    private static final int DRIFT = 1;

    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
    private final long stepSeconds = codes.getTimeStep().toSeconds();
    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final ApplicationKey key;
    private final SwedishTime time;

    CodeApp(JdbcClient jdbc, ApplicationKey key, SwedishTime time) {
        this.jdbc = jdbc;
        this.key = key;
        this.time = time;
    }

    /** A secret that is nobody's yet, in base32 as people type it into an app. */
    String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return Base32.toBase32String(secret);
    }

    /** Makes it the person's, in place of an earlier one, if the code shows that an app has taken it up. */
    boolean use(long person, String secret, String code) {
        Optional<Long> step = steps(secret, code).stream().findFirst();
        step.ifPresent(last -> jdbc.sql("""
                        insert into code_app (person_id, secret, confirmed_at, last_step)
                        values (:person, :secret, :now, :step)
                        on conflict (person_id) do update
                        set secret = excluded.secret, confirmed_at = excluded.confirmed_at, last_step = excluded.last_step
                        """)
                .param("person", person)
                .param("secret", key.seal(purpose(person), secret))
                .param("now", Timestamp.from(time.now()))
                .param("step", last)
                .update());
        return step.isPresent();
    }

    /** Uses the code up; of the same code sent many times at once one is accepted. */
    boolean accepts(long person, String code) {
        return jdbc.sql("select secret from code_app where person_id = :person")
                .param("person", person)
                .query(String.class)
                .optional()
                .map(stored -> key.open(purpose(person), stored))
                .map(secret -> steps(secret, code).stream().anyMatch(step -> advance(person, secret, step)))
                .orElse(false);
    }

    /** The secret is sealed anew with the key of today. */
    private boolean advance(long person, String secret, long step) {
        return jdbc.sql("""
                        update code_app set last_step = :step, secret = :secret
                        where person_id = :person and last_step < :step
                        """)
                        .param("person", person)
                        .param("secret", key.seal(purpose(person), secret))
                        .param("step", step)
                        .update()
                == 1;
    }

    /** Since when the person has one. */
    Optional<Instant> since(long person) {
        return jdbc.sql("select confirmed_at from code_app where person_id = :person")
                .param("person", person)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    boolean remove(long person) {
        return jdbc.sql("delete from code_app where person_id = :person")
                        .param("person", person)
                        .update()
                == 1;
    }

    /** The steps around now whose code it is. */
    private List<Long> steps(String secret, String code) {
        long now = time.now().getEpochSecond() / stepSeconds;
        byte[] typed = code.getBytes(StandardCharsets.UTF_8);
        return LongStream.rangeClosed(now - DRIFT, now + DRIFT)
                .filter(step -> MessageDigest.isEqual(typed, code(secret, step).getBytes(StandardCharsets.UTF_8)))
                .boxed()
                .toList();
    }

    private String code(String secret, long step) {
        try {
            return codes.generateOneTimePasswordString(
                    new SecretKeySpec(Base32.decode(secret), codes.getAlgorithm()),
                    Instant.ofEpochSecond(step * stepSeconds));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String purpose(long person) {
        return "code-app/" + person;
    }
}
