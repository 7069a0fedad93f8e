package se.medborgarlofte.login.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Submitted;
import se.medborgarlofte.login.PasskeyAnswer;

/**
 * A second factor that is added: an app, with a code that it shows, or a passkey, with a name that its owner gives it.
 *
 * @param secret the app's, sealed
 * @param ceremony the question to the passkey, sealed
 * @param credential the answer
 * @param till the page that was asked for before log-in
 */
record FactorForm(
        @Nullable String submission,
        @Nullable String code,
        @Nullable String secret,
        @Nullable String name,
        @Nullable String ceremony,
        @Nullable String credential,
        @Nullable String till)
        implements Submitted {

    static final int LONGEST_NAME = 100;

    static FactorForm empty(@Nullable String till) {
        return new FactorForm(UUID.randomUUID().toString(), "", null, "", null, null, till);
    }

    String typed() {
        return code == null ? "" : code;
    }

    PasskeyAnswer answer() {
        return new PasskeyAnswer(ceremony, credential);
    }
}
