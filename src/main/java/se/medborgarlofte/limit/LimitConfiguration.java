package se.medborgarlofte.limit;

import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.shared.SwedishTime;

@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

    private static final Duration SPARE = Duration.ofMinutes(1);

    /** Each count is a short transaction of its own. */
    @Bean
    PostgreSQLSelectForUpdateBasedProxyManager<String> buckets(DataSource database, SwedishTime time) {
        return Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("attempt_bucket")
                .clientClock(new Meter(time))
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(SPARE))
                .build();
    }

    /** The program's own clock, as the library reads it. */
    private record Meter(SwedishTime time) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = time.now();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
