package se.medborgarlofte.visitor;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be sent without log-in.
 *
 * @param perAddress from one network address (of IPv6 the first 64 bits): a library or a school shares one
 * @param stampLasts how long a page may stand open; what is sent later is given back to be sent again
 */
@ConfigurationProperties("medborgarlofte.visitors")
record VisitorLimits(
        @DefaultValue("30") int perAddress,
        @DefaultValue("1h") Duration window,
        @DefaultValue("24h") Duration stampLasts) {

    VisitorLimits {
        if (perAddress < 1 || window.toSeconds() < 1 || stampLasts.toSeconds() < 1) {
            throw new IllegalArgumentException("medborgarlofte.visitors: at least one in at least a second");
        }
    }
}
