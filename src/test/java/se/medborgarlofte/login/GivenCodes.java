package se.medborgarlofte.login;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.shared.SwedishTime;

/** Apps with codes for the people of tests, so that they can log in. */
@Component
public class GivenCodes {

    private static final Map<String, Supplier<String>> APPS = new ConcurrentHashMap<>();

    private final CodeApp app;
    private final JdbcClient jdbc;
    private final SwedishTime time;

    GivenCodes(CodeApp app, JdbcClient jdbc, SwedishTime time) {
        this.app = app;
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Gives the person an app, whose codes are asked for by {@link #next}. */
    public void give(long person, String email) {
        String secret = app.newSecret();
        app.use(person, secret, code(secret, time.now()));
        APPS.put(email, () -> {
            forget(person);
            return code(secret, time.now());
        });
    }

    /** A code that is accepted. The clock of a test stands still, so the earlier ones are forgotten. */
    public static String next(Actor actor) {
        return Objects.requireNonNull(APPS.get(actor.email())).get();
    }

    public static String code(String secret, Instant when) {
        try {
            byte[] bytes = Base32.decode(secret.replace(" ", ""));
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(bytes, "HmacSHA1"), when);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void forget(long person) {
        jdbc.sql("update code_app set last_step = 0 where person_id = :person")
                .param("person", person)
                .update();
    }
}
