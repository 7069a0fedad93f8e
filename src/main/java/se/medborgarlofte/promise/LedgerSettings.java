package se.medborgarlofte.promise;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When controls and patrols become public.
 *
 * @param embargoEndsAt Swedish time on the day after
 * @param embargo off where everything is public at once; the example never has one
 */
@ConfigurationProperties("medborgarlofte.ledger")
public record LedgerSettings(
        @DefaultValue("06:00") LocalTime embargoEndsAt,
        @DefaultValue("true") boolean embargo) {}
