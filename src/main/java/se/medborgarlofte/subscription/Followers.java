package se.medborgarlofte.subscription;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.keys.ApplicationKey;
import se.medborgarlofte.mail.Outbox;
import se.medborgarlofte.shared.SwedishTime;

/** Who follows what: asked for by anybody, confirmed, changed and ended by whoever reads the mail of the address. */
@Service
@Transactional
public class Followers {

    private final JdbcClient jdbc;
    private final SubscriptionRows rows;
    private final Subjects subjects;
    private final Names names;
    private final Tokens tokens;
    private final Outbox outbox;
    private final SwedishTime time;

    Followers(
            JdbcClient jdbc,
            SubscriptionRows rows,
            Subjects subjects,
            Names names,
            Tokens tokens,
            Outbox outbox,
            SwedishTime time) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.subjects = subjects;
        this.names = names;
        this.tokens = tokens;
        this.outbox = outbox;
        this.time = time;
    }

    /**
     * Somebody would like to follow it. The same statements run whoever's address it is, and no letter is written here,
     * so neither the answer nor the time that it takes says whether the address was known.
     *
     * @throws Refusal where no mail can be sent to the address
     */
    public void ask(String typed, Subject subject) {
        Address address = Address.of(typed).orElseThrow(() -> Refusal.at("email", "subscription.error.email"));
        String alias = names.alias(address);
        jdbc.sql("""
                        update follower set alias = :alias
                        where alias = any(:aliases) and alias <> :alias
                            and not exists (select from follower where alias = :alias)
                        """)
                .param("alias", alias)
                .param("aliases", names.aliases(address).toArray(String[]::new))
                .update();
        long follower = jdbc.sql("""
                        insert into follower (alias, mailbox, address, letter_wanted_at, told_until, created_at)
                        values (:alias, :mailbox, :address, :now, :now, :now)
                        on conflict (alias) do update set mailbox = excluded.mailbox, address = excluded.address,
                            letter_wanted_at = coalesce(follower.letter_wanted_at, excluded.letter_wanted_at)
                        returning id
                        """)
                .param("alias", alias)
                .param("mailbox", names.mailbox(address))
                .param("address", names.seal(address))
                .param("now", Timestamp.from(time.now()))
                .query(Long.class)
                .single();
        rows.ask(follower, subject);
    }

    /** The page that a letter leads to; nothing where the follower is gone. */
    @Transactional(readOnly = true)
    public Optional<OwnPage> page(String token) {
        return tokens.follower(token).map(this::page);
    }

    /**
     * Follows what was chosen of what the page offers, and nothing else from now on.
     *
     * @return whether anything is still followed; where not, nothing is kept of the address
     */
    public boolean choose(String token, Collection<String> words) {
        Long follower = tokens.follower(token).flatMap(this::lock).orElse(null);
        if (follower == null) {
            return false;
        }
        List<Subject> offered = offered(follower);
        Set<Subject> chosen = words.stream()
                .flatMap(word -> Subject.of(word).stream())
                .filter(offered::contains)
                .collect(Collectors.toSet());
        rows.settle(follower, chosen);
        if (chosen.isEmpty()) {
            remove(List.of(follower));
        }
        return !chosen.isEmpty();
    }

    /** Ends all of it. An unknown token is of one who has ended before. */
    public void end(String token) {
        tokens.follower(token).ifPresent(follower -> remove(List.of(follower)));
    }

    /** With the address all that was written to it, sent or not. */
    void remove(Collection<Long> followers) {
        outbox.discard(jdbc
                .sql("delete from follower where id = any(:ids) returning id")
                .param("ids", followers.toArray(Long[]::new))
                .query(Long.class)
                .list()
                .stream()
                .map(Followers::matter)
                .toList());
    }

    /** By which letters to a follower are taken back. */
    static String matter(long follower) {
        return "follower/" + follower;
    }

    private OwnPage page(long follower) {
        Map<Subject, Subscribed> own =
                rows.of(List.of(follower)).stream().collect(Collectors.toMap(Subscribed::subject, Function.identity()));
        List<OwnPage.Choice> choices = subjects.names(subjects.around(own.keySet())).entrySet().stream()
                .map(one -> choice(one.getKey(), one.getValue(), own.get(one.getKey())))
                .toList();
        String sealed = jdbc.sql("select address from follower where id = :id")
                .param("id", follower)
                .query(String.class)
                .single();
        return new OwnPage(hinted(sealed), choices, choices.stream().anyMatch(OwnPage.Choice::waiting));
    }

    private static OwnPage.Choice choice(Subject subject, String name, @Nullable Subscribed own) {
        return new OwnPage.Choice(subject.word(), name, own != null, own != null && own.confirmedAt() == null);
    }

    private String hinted(String sealed) {
        try {
            return names.open(sealed).hinted();
        } catch (ApplicationKey.NotOurs keyGone) {
            return "\u2026";
        }
    }

    private List<Subject> offered(long follower) {
        return subjects.around(
                rows.of(List.of(follower)).stream().map(Subscribed::subject).toList());
    }

    private Optional<Long> lock(long follower) {
        return jdbc.sql("select id from follower where id = :id for update")
                .param("id", follower)
                .query(Long.class)
                .optional();
    }
}
