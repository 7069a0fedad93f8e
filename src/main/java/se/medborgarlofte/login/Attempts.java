package se.medborgarlofte.login;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actors;
import se.medborgarlofte.account.Credential;
import se.medborgarlofte.keys.ApplicationKey;

/**
 * Counts failed attempts to get in, on all instances together: at an account, known or not, and from a network address.
 * In a browser in which the owner has logged in before they have attempts of their own, which no stranger can use up
 * (device cookies, as OWASP describes them).
 */
@Component
public class Attempts {

    private static final String TAKEN = Attempts.class.getName();
    private static final int REMOVED_AT_ONCE = 1000;
    private static final int HELD_FORMS = 20;

    /** Those who are counted together wait for each other, and are not to hold all connections of the pool meanwhile. */
    private final Semaphore turns = new Semaphore(3, true);

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final AttemptLimits limits;
    private final Actors actors;
    private final Devices devices;
    private final ApplicationKey key;

    Attempts(
            PostgreSQLSelectForUpdateBasedProxyManager<String> buckets,
            AttemptLimits limits,
            Actors actors,
            Devices devices,
            ApplicationKey key) {
        this.buckets = buckets;
        this.limits = limits;
        this.actors = actors;
        this.devices = devices;
        this.key = key;
    }

    private record Count(String id, int most) {}

    /** Takes one for a password. @return how long to wait where there is none left */
    Optional<Duration> password(HttpServletRequest request, String email) {
        Optional<Long> person = actors.credential(email).map(Credential::personId);
        return take(request, "password", email.strip().toLowerCase(Locale.ROOT), person.orElse(0L));
    }

    /** Takes one for a code. @return how long to wait where there is none left */
    public Optional<Duration> code(HttpServletRequest request, long person) {
        return take(request, "code", Long.toString(person), person);
    }

    /** Takes one for a link that lets somebody in. @return how long to wait where there is none left */
    Optional<Duration> link(HttpServletRequest request) {
        return take(request, List.of(count("link/address", Network.of(request.getRemoteAddr()), limits.perAddress())));
    }

    /** Whether one more form of the person is kept. */
    boolean holds(long person) {
        Count count = count("held", Long.toString(person), HELD_FORMS);
        return inTurn(() -> bucket(count).tryConsume(1));
    }

    /** What was taken for this request was no failure. */
    public void giveBack(HttpServletRequest request) {
        if (request.getAttribute(TAKEN) instanceof List<?> taken) {
            taken.forEach(count -> inTurn(() -> {
                bucket((Count) count).addTokens(1);
                return true;
            }));
            request.removeAttribute(TAKEN);
        }
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forget() {
        int removed = REMOVED_AT_ONCE;
        while (removed == REMOVED_AT_ONCE) {
            removed = buckets.removeExpired(REMOVED_AT_ONCE);
        }
    }

    private Optional<Duration> take(HttpServletRequest request, String what, String account, long person) {
        if (devices.people(request).contains(person)) {
            return take(request, List.of(count(what + "/own", account, limits.perAccount())));
        }
        return take(
                request,
                List.of(
                        count(what + "/address", Network.of(request.getRemoteAddr()), limits.perAddress()),
                        count(what + "/account", account, limits.perAccount())));
    }

    private Optional<Duration> take(HttpServletRequest request, List<Count> counts) {
        List<Count> taken = new ArrayList<>();
        for (Count count : counts) {
            ConsumptionProbe probe = inTurn(() -> bucket(count).tryConsumeAndReturnRemaining(1));
            if (!probe.isConsumed()) {
                return Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
            taken.add(count);
        }
        request.setAttribute(TAKEN, taken);
        return Optional.empty();
    }

    private <T> T inTurn(Supplier<T> act) {
        turns.acquireUninterruptibly();
        try {
            return act.get();
        } finally {
            turns.release();
        }
    }

    private Count count(String what, String whose, int most) {
        return new Count(what + "/" + key.alias("attempts/" + what, whose), most);
    }

    private BucketProxy bucket(Count count) {
        return buckets.builder()
                .build(
                        count.id(),
                        () -> BucketConfiguration.builder()
                                .addLimit(limit ->
                                        limit.capacity(count.most()).refillGreedy(count.most(), limits.window()))
                                .build());
    }
}
