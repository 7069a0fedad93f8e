package se.medborgarlofte.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What day and hour it is in Sweden. All borders between days are drawn here; stored instants are UTC. */
@Component
public class SwedishTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    public static final Locale LOCALE = Locale.forLanguageTag("sv-SE");

    private static final ThreadLocal<Instant> THEN = new ThreadLocal<>();

    private final Clock clock;

    public SwedishTime(Clock clock) {
        this.clock = clock;
    }

    /** Now, cut to the microseconds that the database keeps. */
    public Instant now() {
        return instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return dayOf(instant());
    }

    public LocalDateTime localNow() {
        return LocalDateTime.ofInstant(instant(), ZONE);
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The instant of a Swedish local time; in the hour that the clock skips, the hour after. */
    public static Instant instantOf(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }

    /** Not so in the hour that the clock skips in spring. */
    public static boolean exists(LocalDateTime local) {
        return !ZONE.getRules().getValidOffsets(local).isEmpty();
    }

    /** Does something as if it were done then, on this thread only: the example is lived through day by day. */
    public static void at(LocalDateTime local, Runnable act) {
        Instant before = THEN.get();
        THEN.set(instantOf(local));
        try {
            act.run();
        } finally {
            if (before == null) {
                THEN.remove();
            } else {
                THEN.set(before);
            }
        }
    }

    private Instant instant() {
        Instant then = THEN.get();
        return then == null ? clock.instant() : then;
    }
}
