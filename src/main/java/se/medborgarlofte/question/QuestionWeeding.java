package se.medborgarlofte.question;

import java.sql.Timestamp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.shared.SwedishTime;

/**
 * Weeding (gallring). Addresses of senders go by themselves. What was sent goes when the municipality has named the
 * decision by which it may (arkivlagen 1990:782, 10 §), and only what is settled and not published.
 */
@Component
class QuestionWeeding {

    private static final Logger LOG = LoggerFactory.getLogger(QuestionWeeding.class);

    private final JdbcClient jdbc;
    private final Senders senders;
    private final SwedishTime time;

    QuestionWeeding(JdbcClient jdbc, Senders senders, SwedishTime time) {
        this.jdbc = jdbc;
        this.senders = senders;
        this.time = time;
    }

    @Scheduled(
            fixedDelayString = "${medborgarlofte.weeding.pause}",
            initialDelayString = "${medborgarlofte.weeding.pause}")
    @Transactional
    public void weed() {
        int addresses = senders.forgetOld();
        int texts = jdbc.sql("""
                        update question q set original = '', version = version + 1, draft = '', draft_by = null,
                            wording = case when q.state = 'ANSWERED' then q.wording end
                        from question_setting s
                        where s.municipality_id = q.municipality_id and s.keep_days is not null and q.original <> ''
                          and q.settled_at < cast(:now as timestamptz) - make_interval(days => s.keep_days)""").param("now", Timestamp.from(time.now())).update();
        if (addresses + texts > 0) {
            LOG.info("Weeded {} questions as sent and {} addresses of senders", texts, addresses);
        }
    }
}
