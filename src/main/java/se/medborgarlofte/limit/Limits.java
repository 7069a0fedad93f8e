package se.medborgarlofte.limit;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes one of so many in a time; each comes back after its part of the time, so nobody is shut out for good. */
@Component
public class Limits {

    private static final int REMOVED_AT_ONCE = 1000;

    /** Those who are counted together wait for each other, and are not to hold all connections of the pool meanwhile. */
    private final Semaphore turns = new Semaphore(3, true);

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    Limits(PostgreSQLSelectForUpdateBasedProxyManager<String> buckets) {
        this.buckets = buckets;
    }

    /** Takes one. @return how long to wait where there is none left */
    public Optional<Duration> take(Count count) {
        ConsumptionProbe probe = inTurn(() -> bucket(count).tryConsumeAndReturnRemaining(1));
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    public void giveBack(Count count) {
        inTurn(() -> {
            bucket(count).addTokens(1);
            return true;
        });
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forget() {
        int removed = REMOVED_AT_ONCE;
        while (removed == REMOVED_AT_ONCE) {
            removed = buckets.removeExpired(REMOVED_AT_ONCE);
        }
    }

    private <T> T inTurn(Supplier<T> act) {
        turns.acquireUninterruptibly();
        try {
            return act.get();
        } finally {
            turns.release();
        }
    }

    private BucketProxy bucket(Count count) {
        return buckets.builder()
                .build(
                        count.id(),
                        () -> BucketConfiguration.builder()
                                .addLimit(limit ->
                                        limit.capacity(count.most()).refillGreedy(count.most(), count.window()))
                                .build());
    }
}
