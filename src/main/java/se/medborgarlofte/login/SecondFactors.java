package se.medborgarlofte.login;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.FactorsReset;
import se.medborgarlofte.account.WrongProof;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.keys.ApplicationKey;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.shared.SwedishTime;

/** What a person proves beside, or instead of, the password: an app with codes, passkeys; and recovery codes. */
@Service
@Transactional(readOnly = true)
public class SecondFactors {

    private final JdbcClient jdbc;
    private final CodeApp app;
    private final Passkeys passkeys;
    private final RecoveryCodes recovery;
    private final ApplicationKey key;
    private final Acts acts;
    private final ApplicationEventPublisher events;

    SecondFactors(
            JdbcClient jdbc,
            CodeApp app,
            Passkeys passkeys,
            RecoveryCodes recovery,
            ApplicationKey key,
            Acts acts,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.app = app;
        this.passkeys = passkeys;
        this.recovery = recovery;
        this.key = key;
        this.acts = acts;
        this.events = events;
    }

    public boolean has(long person) {
        return jdbc.sql("""
                        select exists (select 1 from code_app where person_id = :person)
                            or exists (select 1 from passkey where person_id = :person)
                        """).param("person", person).query(Boolean.class).single();
    }

    public OwnLogin of(long person) {
        return new OwnLogin(
                passkeys.of(person), app.since(person).map(SwedishTime::dayOf).orElse(null), recovery.left(person));
    }

    /** Takes a code from the app or a recovery code, and uses it up. Hashes while no connection to the database is held. */
    @Transactional(propagation = Propagation.NEVER)
    public boolean accepts(long person, String typed) {
        String code = typed.replaceAll("\\s", "");
        boolean right = code.matches("[0-9]{6}") ? app.accepts(person, code) : recovery.accepts(person, code);
        if (!right) {
            events.publishEvent(new WrongProof(person));
        }
        return right;
    }

    /**
     * A secret for an app, to be confirmed with its code.
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
     * For somebody who has no second factor yet: from now on they have this app.
     *
     * @return recovery codes
     */
    @Transactional
    public List<String> addFirstApp(Actor actor, @Nullable String sealed, String code) {
        refuseASecond(actor);
        return addApp(actor, sealed, code);
    }

    /** Asks for a passkey that is to be the first factor. */
    public PasskeyQuestion askForFirstPasskey(Actor actor) {
        refuseASecond(actor);
        return passkeys.askForNew(actor);
    }

    /** As {@link #addFirstApp}, a passkey. */
    @Transactional
    public List<String> addFirstPasskey(Actor actor, PasskeyAnswer answer, String name) {
        refuseASecond(actor);
        return addPasskey(actor, answer, name);
    }

    /** With the password alone nobody gets a further one: it would be a way around the one that is there. */
    private void refuseASecond(Actor actor) {
        if (has(actor.personId())) {
            throw Refusal.of("login.error.hasFactor");
        }
    }

    List<String> addApp(Actor actor, @Nullable String sealed, String code) {
        String typed = code.replaceAll("\\s", "");
        if (open(actor.personId(), sealed)
                .filter(secret -> app.use(actor.personId(), secret, typed))
                .isEmpty()) {
            throw Refusal.at("code", "login.error.appCode");
        }
        tell(actor, Deed.APP_ADDED, FactorChanged.What.APP_ADDED);
        return firstCodes(actor.personId());
    }

    List<String> addPasskey(Actor actor, PasskeyAnswer answer, String name) {
        passkeys.add(actor.personId(), answer, name);
        tell(actor, Deed.PASSKEY_ADDED, FactorChanged.What.PASSKEY_ADDED);
        return firstCodes(actor.personId());
    }

    /** To the log of events, and to the person by mail: it may have been somebody else. */
    void tell(Actor actor, Deed deed, FactorChanged.What what) {
        acts.recordOwn(actor, deed);
        events.publishEvent(new FactorChanged(actor.personId(), what));
    }

    /** As if the person had never had any. The log of events has heard of it from the one who did it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void reset(FactorsReset lost) {
        app.remove(lost.person());
        passkeys.removeAll(lost.person());
        recovery.remove(lost.person());
        events.publishEvent(new FactorChanged(lost.person(), FactorChanged.What.RESET));
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
