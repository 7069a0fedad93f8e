package se.medborgarlofte.login;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.keys.ApplicationKey;

/** What a person proves beside, or instead of, the password: an app with codes, passkeys; and recovery codes. */
@Service
@Transactional(readOnly = true)
public class SecondFactors {

    private final JdbcClient jdbc;
    private final CodeApp app;
    private final RecoveryCodes recovery;
    private final ApplicationKey key;
    private final ApplicationEventPublisher events;

    SecondFactors(
            JdbcClient jdbc,
            CodeApp app,
            RecoveryCodes recovery,
            ApplicationKey key,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.app = app;
        this.recovery = recovery;
        this.key = key;
        this.events = events;
    }

    public boolean has(long person) {
        return jdbc.sql("""
                        select exists (select 1 from code_app where person_id = :person)
                            or exists (select 1 from passkey where person_id = :person)
                        """).param("person", person).query(Boolean.class).single();
    }

    /** Takes a code from the app or a recovery code, and uses it up. */
    @Transactional
    public boolean accepts(long person, String typed) {
        String code = typed.replaceAll("\\s", "");
        return code.matches("[0-9]{6}") ? app.accepts(person, code) : recovery.accepts(person, code);
    }

    /**
     * A secret for an app, to be confirmed with {@link #addApp}.
     *
     * @param sealed the one that was shown before, which is shown again after a wrong code
     */
    public NewApp newApp(long person, String account, @Nullable String sealed) {
        Optional<String> shown = open(person, sealed);
        String secret = shown.orElseGet(app::newSecret);
        return NewApp.of(
                account, secret, shown.isPresent() ? String.valueOf(sealed) : key.seal(purpose(person), secret));
    }

    /**
     * From now on the person has this app.
     *
     * @return recovery codes, where the person had none yet
     */
    @Transactional
    public List<String> addApp(long person, @Nullable String sealed, String code) {
        String typed = code.replaceAll("\\s", "");
        if (open(person, sealed)
                .filter(secret -> app.use(person, secret, typed))
                .isEmpty()) {
            throw Refusal.at("code", "login.error.code");
        }
        events.publishEvent(new FactorChanged(person, FactorChanged.What.APP_ADDED));
        return firstCodes(person);
    }

    private List<String> firstCodes(long person) {
        return recovery.left(person) == 0 ? recovery.renew(person) : List.of();
    }

    private Optional<String> open(long person, @Nullable String sealed) {
        try {
            return Optional.ofNullable(sealed).map(text -> key.open(purpose(person), text));
        } catch (ApplicationKey.NotOurs forged) {
            return Optional.empty();
        }
    }

    private static String purpose(long person) {
        return "new-code-app/" + person;
    }
}
