package se.medborgarlofte.visitor;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.keys.ApplicationKey;
import se.medborgarlofte.shared.SwedishTime;

/** Shows that a page of ours was fetched lately. No stamp is like another; nothing of it is kept. */
@Component
class Stamps {

    private static final String PURPOSE = "visitor-form";

    private final ApplicationKey key;
    private final VisitorLimits limits;
    private final SwedishTime time;

    Stamps(ApplicationKey key, VisitorLimits limits, SwedishTime time) {
        this.key = key;
        this.limits = limits;
        this.time = time;
    }

    String fresh() {
        return key.seal(PURPOSE, time.now().getEpochSecond() + " " + UUID.randomUUID());
    }

    boolean holds(@Nullable String stamp) {
        if (stamp == null || stamp.length() > 500) {
            return false;
        }
        try {
            String[] parts = key.open(PURPOSE, stamp).split(" ", 2);
            Instant made = Instant.ofEpochSecond(Long.parseLong(parts[0]));
            return made.plus(limits.stampLasts()).isAfter(time.now());
        } catch (ApplicationKey.NotOurs | NumberFormatException | DateTimeException garbage) {
            return false;
        }
    }
}
