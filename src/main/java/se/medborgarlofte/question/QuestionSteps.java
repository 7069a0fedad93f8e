package se.medborgarlofte.question;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medborgarlofte.shared.SwedishTime;

/** What has happened to a question, as its sender is told. */
@Component
class QuestionSteps {

    private final JdbcClient jdbc;
    private final SwedishTime time;

    QuestionSteps(JdbcClient jdbc, SwedishTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    void add(long question, QuestionStep.Kind kind, long party, String reason) {
        jdbc.sql("insert into question_step (question_id, kind, party_id, reason, at)"
                        + " values (:question, :kind, :party, :reason, :now)")
                .param("question", question)
                .param("kind", kind.name())
                .param("party", party)
                .param("reason", reason)
                .param("now", Timestamp.from(time.now()))
                .update();
    }

    /** The oldest first. */
    List<QuestionStep> of(long question) {
        return jdbc.sql("select s.kind, p.name as party, s.reason, s.at from question_step s"
                        + " join party p on p.id = s.party_id where s.question_id = :question order by s.id")
                .param("question", question)
                .query((row, index) -> new QuestionStep(
                        QuestionStep.Kind.valueOf(row.getString("kind")),
                        row.getString("party"),
                        row.getString("reason"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** The reasons go with the words that they may repeat; that something happened stays. */
    void forgetReasons(long question) {
        jdbc.sql("update question_step set reason = '' where question_id = :question")
                .param("question", question)
                .update();
    }
}
