package se.medborgarlofte.login;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.medborgarlofte.form.Refusal;

/** Log-in with a passkey. An unknown one, a wrong signature and a disabled owner get the same answer. */
@Component
public class PasskeyLogin {

    private final Passkeys passkeys;
    private final LoginLog log;

    PasskeyLogin(Passkeys passkeys, LoginLog log) {
        this.passkeys = passkeys;
        this.log = log;
    }

    /**
     * Whoever shows it.
     *
     * @throws Refusal where it is not accepted; told to the log of events as a log-in that failed
     */
    public long accept(PasskeyAnswer answer) {
        try {
            return passkeys.accept(answer);
        } catch (Refusal refusal) {
            log.passkeyRefused(passkeys.owner(answer));
            throw refusal;
        }
    }

    /** As {@link #accept(PasskeyAnswer)}, for one who is on the way in, or in. */
    public void accept(long person, PasskeyAnswer answer) {
        try {
            passkeys.accept(person, answer);
        } catch (Refusal refusal) {
            log.passkeyRefused(Optional.of(person));
            throw refusal;
        }
    }
}
