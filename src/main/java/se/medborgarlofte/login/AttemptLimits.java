package se.medborgarlofte.login;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many failed attempts to get in there may be. Each comes back after its part of the window, so nobody is shut out
 * for good.
 *
 * @param perAccount at one account, from browsers in which its owner has never logged in; and as many from those
 * @param perAddress from one network address (of IPv6 the first 64 bits), at all accounts: an office shares one
 */
@ConfigurationProperties("medborgarlofte.attempts")
record AttemptLimits(
        @DefaultValue("10") int perAccount,
        @DefaultValue("50") int perAddress,
        @DefaultValue("15m") Duration window) {

    AttemptLimits {
        if (perAccount < 1 || perAddress < 1 || window.toSeconds() < 1) {
            throw new IllegalArgumentException("medborgarlofte.attempts: at least one attempt in at least a second");
        }
    }
}
