package se.medborgarlofte.history;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.medborgarlofte.shared.SwedishTime;

/** Takes in what becomes public without anybody doing anything: controls at six the day after, and what was there before. */
@Component
class ChainSweep {

    private final ChainWriter writer;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final SwedishTime time;

    ChainSweep(ChainWriter writer, TransactionTemplate transaction, JdbcClient jdbc, SwedishTime time) {
        this.writer = writer;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.time = time;
    }

    @Scheduled(fixedDelayString = "${medborgarlofte.chain.pause}")
    void sweep() {
        for (long municipality : due()) {
            transaction.executeWithoutResult(status -> writer.append(List.of(municipality)));
        }
    }

    private List<Long> due() {
        return jdbc.sql("select distinct municipality_id from chain_pending where due_at <= :now order by 1")
                .param("now", Timestamp.from(time.now()))
                .query(Long.class)
                .list();
    }
}
