package se.medborgarlofte.dialogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.mail.Outbox;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;

/** Who means to come to a meeting that has so many seats. Nobody logs in, and who came is never known from it. */
@Service
@Transactional(readOnly = true)
public class SignUps {

    private static final int SECRET_BYTES = 32;

    /** So often may one address be used in a day, so that nobody's mailbox is filled by others. */
    private static final int MOST_A_DAY = 5;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final SignUpLetters letters;
    private final Permissions permissions;
    private final SwedishTime time;
    private final SecureRandom random = new SecureRandom();

    SignUps(JdbcClient jdbc, Outbox outbox, SignUpLetters letters, Permissions permissions, SwedishTime time) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.letters = letters;
        this.permissions = permissions;
        this.time = time;
    }

    /** How many seats are left; 0 also where there was never any. */
    public int left(PublishedGathering gathering) {
        int taken = taken(gathering.id());
        Integer seats = gathering.arrangement().seats();
        return seats == null ? 0 : Math.max(0, seats - taken);
    }

    /**
     * Takes seats and sends the confirmation. An address that has signed up already keeps what it has, and whoever asks
     * is not told so.
     *
     * @throws Refusal where it is too late, or not so many seats are left
     */
    @Transactional
    public void signUp(PublishedGathering gathering, NewSignUp wanted) {
        // Until this one is written nobody else counts the seats.
        Integer seats = jdbc.sql("""
                        select seats from gathering
                        where id = :id and state = 'ANNOUNCED' and starts_at > :now and seats is not null for update""")
                .param("id", gathering.id())
                .param("now", Timestamp.from(time.now()))
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> Refusal.of("dialogue.error.signUp.closed"));
        Used used = used(gathering.id(), wanted.email());
        if (used.here() > 0) {
            return;
        }
        if (used.lately() >= MOST_A_DAY) {
            throw Refusal.at("email", "dialogue.error.signUp.often");
        }
        int left = Math.max(0, seats - taken(gathering.id()));
        if (wanted.people() > left) {
            throw Refusal.at("people", "dialogue.error.signUp.full", left);
        }
        String token = token();
        jdbc.sql("""
                        insert into sign_up (gathering_id, name, email, people, token_hash, created_at)
                        values (:gathering, :name, :email, :people, :hash, :now)""")
                .param("gathering", gathering.id())
                .param("name", wanted.name())
                .param("email", wanted.email())
                .param("people", wanted.people())
                .param("hash", hash(token))
                .param("now", Timestamp.from(time.now()))
                .update();
        outbox.post(letters.confirmation(gathering, wanted, token));
    }

    /** For how many the link of a confirmation still holds seats at this meeting. Looking changes nothing. */
    public Optional<Integer> held(PublishedGathering gathering, String token) {
        return jdbc.sql("select people from sign_up where gathering_id = :gathering and token_hash = :hash")
                .param("gathering", gathering.id())
                .param("hash", hash(token))
                .query(Integer.class)
                .optional();
    }

    /** Gives the seats back; name and address go at once. A link that was used already is none any more. */
    @Transactional
    public void cancel(PublishedGathering gathering, String token) {
        int cancelled = jdbc.sql("""
                        update sign_up set cancelled_at = :now, name = null, email = null, token_hash = null
                        where gathering_id = :gathering and token_hash = :hash""")
                .param("gathering", gathering.id())
                .param("hash", hash(token))
                .param("now", Timestamp.from(time.now()))
                .update();
        if (cancelled == 0) {
            throw new NotFound("sign-up");
        }
    }

    /** The list, the first who signed up first. */
    public List<SignUpRow> list(Actor actor, PublishedGathering gathering) {
        permissions.require(actor, Action.HOLD_DIALOGUE, gathering.municipalities());
        return jdbc.sql("select name, email, people, created_at, cancelled_at from sign_up where gathering_id = :id"
                        + " order by id")
                .param("id", gathering.id())
                .query((row, index) -> new SignUpRow(
                        row.getString("name"),
                        row.getString("email"),
                        row.getInt("people"),
                        row.getTimestamp("created_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("cancelled_at"))
                                .map(Timestamp::toInstant)
                                .orElse(null)))
                .list();
    }

    private int taken(long gathering) {
        return jdbc.sql(
                        "select coalesce(sum(people), 0) from sign_up where gathering_id = :id and cancelled_at is null")
                .param("id", gathering)
                .query(Integer.class)
                .single();
    }

    /** How often an address has signed up: for this meeting, and for any within a day. */
    private record Used(int here, int lately) {}

    private Used used(long gathering, String email) {
        Instant since = time.now().minus(Duration.ofDays(1));
        return jdbc.sql("""
                        select count(*) filter (where gathering_id = :gathering) as here,
                            count(*) filter (where created_at > :since) as lately
                        from sign_up where lower(email) = lower(:email)""")
                .param("gathering", gathering)
                .param("email", email)
                .param("since", Timestamp.from(since))
                .query((row, index) -> new Used(row.getInt("here"), row.getInt("lately")))
                .single();
    }

    /** In small letters: so are all addresses here. */
    private String token() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
