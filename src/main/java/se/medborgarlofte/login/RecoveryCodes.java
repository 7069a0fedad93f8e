package se.medborgarlofte.login;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import se.medborgarlofte.shared.SwedishTime;

/**
 * Ten codes on paper, for one who has lost the other factors; each is accepted once. A code begins with its number, so
 * that one hash is compared at each attempt, and not ten.
 */
@Component
class RecoveryCodes {

    private static final int HOW_MANY = 10;
    private static final int LENGTH = 12;

    /** Without the letters that are taken for digits (Crockford's base32). */
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final SwedishTime time;

    RecoveryCodes(JdbcClient jdbc, PasswordEncoder encoder, SwedishTime time) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.time = time;
    }

    /** New codes, such as "3-k7fq-2m9x-t0ab", known to nobody afterwards; the earlier ones are gone. */
    List<String> renew(long person) {
        remove(person);
        return IntStream.range(0, HOW_MANY)
                .mapToObj(number -> add(person, number))
                .toList();
    }

    private String add(long person, int number) {
        StringBuilder code = new StringBuilder();
        random.ints(LENGTH, 0, LETTERS.length()).forEach(letter -> code.append(LETTERS.charAt(letter)));
        jdbc.sql("insert into recovery_code (person_id, number, hash) values (:person, :number, :hash)")
                .param("person", person)
                .param("number", number)
                .param("hash", Objects.requireNonNull(encoder.encode(code)))
                .update();
        return number + "-" + code.toString().replaceAll("(.{4})(?!$)", "$1-");
    }

    /** Uses the code up; of the same code sent many times at once one is accepted. */
    boolean accepts(long person, String typed) {
        String code = plain(typed);
        if (code.length() != 1 + LENGTH || !Character.isDigit(code.charAt(0))) {
            return false;
        }
        int number = code.charAt(0) - '0';
        return hash(person, number)
                .filter(hash -> encoder.matches(code.substring(1), hash))
                .map(hash -> use(person, number, hash))
                .orElse(false);
    }

    private Optional<String> hash(long person, int number) {
        return jdbc.sql("""
                        select hash from recovery_code
                        where person_id = :person and number = :number and used_at is null
                        """)
                .param("person", person)
                .param("number", number)
                .query(String.class)
                .optional();
    }

    private boolean use(long person, int number, String hash) {
        return jdbc.sql("""
                        update recovery_code set used_at = :now
                        where person_id = :person and number = :number and hash = :hash and used_at is null
                        """)
                        .param("now", Timestamp.from(time.now()))
                        .param("person", person)
                        .param("number", number)
                        .param("hash", hash)
                        .update()
                == 1;
    }

    /** How many are unused. */
    int left(long person) {
        return jdbc.sql("select count(*) from recovery_code where person_id = :person and used_at is null")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    void remove(long person) {
        jdbc.sql("delete from recovery_code where person_id = :person")
                .param("person", person)
                .update();
    }

    /** As people write: with other breaks, in capitals, an o for the nought. */
    private static String plain(String typed) {
        return typed.toLowerCase(Locale.ROOT)
                .replaceAll("[^0-9a-z]", "")
                .replace('o', '0')
                .replaceAll("[il]", "1");
    }
}
