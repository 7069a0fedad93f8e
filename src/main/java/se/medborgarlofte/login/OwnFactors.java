package se.medborgarlofte.login;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.RunMode;

/** What somebody who is in changes about their own log-in. They prove once more who they are before each of it. */
@Service
@Transactional(readOnly = true)
public class OwnFactors {

    private final SecondFactors factors;
    private final CodeApp app;
    private final Passkeys passkeys;
    private final RecoveryCodes recovery;
    private final Permissions permissions;
    private final JdbcClient jdbc;
    private final boolean passwordIsEnough;

    OwnFactors(
            SecondFactors factors,
            CodeApp app,
            Passkeys passkeys,
            RecoveryCodes recovery,
            Permissions permissions,
            JdbcClient jdbc,
            RunMode mode) {
        this.factors = factors;
        this.app = app;
        this.passkeys = passkeys;
        this.recovery = recovery;
        this.permissions = permissions;
        this.jdbc = jdbc;
        this.passwordIsEnough = mode.example();
    }

    /** For the page on which a change is begun, so that nobody has to prove anything in the middle of it. */
    public void begin(Actor actor) {
        permissions.requireFresh(actor);
    }

    public PasskeyQuestion askForPasskey(Actor actor) {
        permissions.requireFresh(actor);
        return passkeys.askForNew(actor);
    }

    /** @return recovery codes, where the person had none left */
    @Transactional
    public List<String> addPasskey(Actor actor, PasskeyAnswer answer, String name) {
        permissions.requireFresh(actor);
        return factors.addPasskey(actor, answer, name);
    }

    /** In place of an earlier one; as {@link #addPasskey}. */
    @Transactional
    public List<String> addApp(Actor actor, @Nullable String sealed, String code) {
        permissions.requireFresh(actor);
        return factors.addApp(actor, sealed, code);
    }

    /** The last factor stays, where the password is not enough. One that is gone already is no problem. */
    @Transactional
    public void removePasskey(Actor actor, String id) {
        permissions.requireFresh(actor);
        lock(actor);
        if (passkeys.remove(actor.personId(), id)) {
            keepOne(actor);
            factors.tell(actor, Deed.PASSKEY_REMOVED, FactorChanged.What.PASSKEY_REMOVED);
        }
    }

    /** As {@link #removePasskey}. */
    @Transactional
    public void removeApp(Actor actor) {
        permissions.requireFresh(actor);
        lock(actor);
        if (app.remove(actor.personId())) {
            keepOne(actor);
            factors.tell(actor, Deed.APP_REMOVED, FactorChanged.What.APP_REMOVED);
        }
    }

    /** In place of the earlier ones. */
    @Transactional
    public List<String> renewCodes(Actor actor) {
        permissions.requireFresh(actor);
        if (!factors.has(actor.personId())) {
            throw Refusal.of("login.error.noFactor");
        }
        factors.tell(actor, Deed.CODES_RENEWED, FactorChanged.What.CODES_RENEWED);
        return recovery.renew(actor.personId());
    }

    /** One removal of a person's at a time: two at once would each find the other's factor still there. */
    private void lock(Actor actor) {
        jdbc.sql("select id from person where id = :id for update")
                .param("id", actor.personId())
                .query(Long.class)
                .single();
    }

    /** Recovery codes alone are no second factor. */
    private void keepOne(Actor actor) {
        if (factors.has(actor.personId())) {
            return;
        }
        if (!passwordIsEnough) {
            throw Refusal.of("login.error.lastFactor");
        }
        recovery.remove(actor.personId());
    }
}
