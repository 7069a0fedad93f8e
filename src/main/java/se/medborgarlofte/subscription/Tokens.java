package se.medborgarlofte.subscription;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.keys.ApplicationKey;

/**
 * What the links in letters hold, 256 bits that nobody guesses: whoever has one reads the mail of the address. It is
 * made anew from the application key for each letter, so the database keeps its hash only; it holds as long as the
 * follower is there, and a new key makes further ones. In hex, since public addresses are in small letters.
 */
@Component
class Tokens {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    private final JdbcClient jdbc;
    private final ApplicationKey key;

    Tokens(JdbcClient jdbc, ApplicationKey key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    String of(long follower) {
        return HexFormat.of().formatHex(Base64.getUrlDecoder().decode(key.alias("follower/token", "" + follower)));
    }

    /** Lets the tokens of these lead to them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Collection<Long> followers) {
        jdbc.sql("""
                        insert into follower_token (token_hash, follower_id)
                        select hash, id from unnest(:hashes, :ids) as row (hash, id)
                        on conflict do nothing
                        """)
                .param("hashes", followers.stream().map(id -> hash(of(id))).toArray(String[]::new))
                .param("ids", followers.toArray(Long[]::new))
                .update();
    }

    Optional<Long> follower(String token) {
        return !SHAPE.matcher(token).matches()
                ? Optional.empty()
                : jdbc.sql("select follower_id from follower_token where token_hash = :hash")
                        .param("hash", hash(token))
                        .query(Long.class)
                        .optional();
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
