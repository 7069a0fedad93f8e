package se.medborgarlofte.subscription;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.medborgarlofte.feed.Feed;
import se.medborgarlofte.feed.FeedEntry;
import se.medborgarlofte.shared.BaseUrl;
import se.medborgarlofte.shared.RunMode;
import se.medborgarlofte.shared.SwedishTime;

/**
 * Looks again and again what there is to tell those who follow. Where it is not known how people reach the program
 * nothing is sent, since no letter could say where to go; but the example shows how it works.
 */
@Component
class FollowSweep {

    /** The digest leaves from seven; what a program that rests until noon has not told waits for the next morning. */
    private static final int FROM = 7;

    private static final int UNTIL = 12;
    private static final int MOST_AT_ONCE = 500;

    private final Confirmations confirmations;
    private final Digests digests;
    private final Retention retention;
    private final Feed feed;
    private final BaseUrl base;
    private final RunMode mode;
    private final SwedishTime time;

    FollowSweep(
            Confirmations confirmations,
            Digests digests,
            Retention retention,
            Feed feed,
            BaseUrl base,
            RunMode mode,
            SwedishTime time) {
        this.confirmations = confirmations;
        this.digests = digests;
        this.retention = retention;
        this.feed = feed;
        this.base = base;
        this.mode = mode;
        this.time = time;
    }

    /** Letters that somebody waits for, and what is soon too late. */
    @Scheduled(
            fixedDelayString = "${medborgarlofte.followers.pause}",
            initialDelayString = "${medborgarlofte.followers.pause}")
    void atOnce() {
        if (reachable()) {
            all(confirmations::postSome);
            feed.entries(Set.copyOf(digests.followed()), digests.atOnceAfter(), MOST_AT_ONCE).stream()
                    .filter(entry -> entry.urgent() && entry.kind() == FeedEntry.Kind.GATHERING)
                    .forEach(entry -> all(() -> digests.postSome(entry)));
        }
    }

    @Scheduled(
            fixedDelayString = "${medborgarlofte.followers.digest-pause}",
            initialDelayString = "${medborgarlofte.followers.digest-pause}")
    void digest() {
        LocalDateTime now = time.localNow();
        LocalDate today = now.toLocalDate();
        if (reachable() && now.getHour() >= FROM && now.getHour() < UNTIL && digests.isAnybodyDue(today)) {
            News news = digests.news();
            all(() -> digests.postSome(news, today));
        }
    }

    @Scheduled(
            fixedDelayString = "${medborgarlofte.followers.digest-pause}",
            initialDelayString = "${medborgarlofte.followers.digest-pause}")
    void forget() {
        all(retention::forgetSome);
    }

    private boolean reachable() {
        return base.isSet() || mode.example();
    }

    /** Transaction by transaction, so that memory and locks are bounded however many follow. */
    private static void all(BooleanSupplier some) {
        boolean more = true;
        while (more) {
            more = some.getAsBoolean();
        }
    }
}
