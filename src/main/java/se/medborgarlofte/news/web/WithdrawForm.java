package se.medborgarlofte.news.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Submitted;

/**
 * Publishing or withdrawing what somebody looked at.
 *
 * @param because what the public is told of why it is withdrawn
 */
record WithdrawForm(
        @Nullable String submission,
        @Nullable String version,
        @Nullable String because) implements Submitted {

    static WithdrawForm of(long version) {
        return new WithdrawForm(UUID.randomUUID().toString(), Long.toString(version), null);
    }
}
