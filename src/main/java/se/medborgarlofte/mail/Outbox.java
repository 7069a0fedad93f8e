package se.medborgarlofte.mail;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.keys.ApplicationKey;
import se.medborgarlofte.shared.SwedishTime;

/** Where mail is put to be sent. */
@Service
public class Outbox {

    /** What stands where an address and a subject were: nothing is ever sent there (RFC 2606). */
    static final String NOBODY = "borttagen@adress.invalid";

    private static final String NOTHING = "-";

    private final NamedParameterJdbcTemplate jdbc;
    private final ApplicationKey key;
    private final MailSettings settings;
    private final SwedishTime time;

    Outbox(NamedParameterJdbcTemplate jdbc, ApplicationKey key, MailSettings settings, SwedishTime time) {
        this.jdbc = jdbc;
        this.key = key;
        this.settings = settings;
        this.time = time;
    }

    /** Sends the letter if and only if the caller's transaction is committed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Letter letter) {
        postAll(List.of(letter));
    }

    /** As {@link #post}, many at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void postAll(List<Letter> letters) {
        Instant now = time.now();
        jdbc.batchUpdate("""
                        insert into outgoing_mail
                            (message_id, recipient, subject, body, html, unsubscribe, matter, created_at, due_at)
                        values (:messageId, :recipient, :subject, :body, :html, :unsubscribe, :matter, :now, :now)
                        """, letters.stream().map(letter -> row(letter, now)).toArray(SqlParameterSource[]::new));
    }

    /**
     * Takes back what waits about the matters, and forgets to whom and about what the rest was sent; what each said is
     * not kept anyway. A mail that an instance is handing over at this very moment still arrives.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void discard(Collection<String> matters) {
        erase(matters.toArray(String[]::new), new String[0]);
    }

    /** As {@link #discard}, whatever was written to the address. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(String address) {
        erase(new String[0], new String[] {address.strip().toLowerCase(Locale.ROOT)});
    }

    private void erase(String[] matters, String[] addresses) {
        jdbc.update(
                """
                        update outgoing_mail set
                            state = case state when 'WAITING' then 'WITHDRAWN' else state end,
                            settled_at = coalesce(settled_at, :now),
                            recipient = :nobody, subject = :nothing, body = '', html = '', unsubscribe = ''
                        where matter = any(:matters) or lower(recipient) = any(:addresses)
                        """,
                new MapSqlParameterSource()
                        .addValue("now", Timestamp.from(time.now()))
                        .addValue("nobody", NOBODY)
                        .addValue("nothing", NOTHING)
                        .addValue("matters", matters)
                        .addValue("addresses", addresses));
    }

    private SqlParameterSource row(Letter letter, Instant now) {
        String messageId = "<" + UUID.randomUUID() + "@" + settings.domain() + ">";
        return new MapSqlParameterSource()
                .addValue("messageId", messageId)
                .addValue("recipient", letter.to())
                .addValue("subject", letter.subject())
                .addValue("body", key.seal(messageId, letter.text()))
                .addValue("html", sealed(Contents.html(messageId), letter.html()))
                .addValue("unsubscribe", sealed(Contents.unsubscribe(messageId), letter.unsubscribe()))
                .addValue("matter", letter.matter())
                .addValue("now", Timestamp.from(now));
    }

    private String sealed(String purpose, @Nullable String text) {
        return text == null ? "" : key.seal(purpose, text);
    }
}
