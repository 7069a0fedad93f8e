package se.medborgarlofte.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.PersonalDataGuard;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.SwedishTime;

/** The times at which approved texts are to be published: for the ceremony, and not an hour before. */
@Service
@Transactional
public class PublishingTimes {

    private static final Duration LONGEST = Duration.ofDays(366);

    private final Approvals approvals;
    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final Acts acts;
    private final SwedishTime time;

    PublishingTimes(Approvals approvals, JdbcClient jdbc, Permissions permissions, Acts acts, SwedishTime time) {
        this.approvals = approvals;
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.acts = acts;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public Optional<PublishingTime> of(Subject subject) {
        return jdbc.sql("select * from publishing_time where subject_type = :type and subject_id = :id")
                .param("type", subject.kind().name())
                .param("id", subject.id())
                .query(PublishingTimes::read)
                .optional();
    }

    /**
     * In place of a time that was set before.
     *
     * @throws WrongState where not every party has approved the text
     */
    public void set(Actor actor, Steps texts, long id, Instant at, String reason) {
        Matter matter = texts.matter(actor, Action.PUBLISH, id);
        ApprovableText<?> text = matter.text();
        ApprovalSheet sheet = approvals.sheet(matter);
        permissions.requireIsFor(actor, Action.PUBLISH, text.municipalities(), matter.authors());
        if (text.stage() != Stage.APPROVED || !sheet.isComplete()) {
            throw new WrongState("approval.error.stage." + text.stage());
        }
        if (!at.isAfter(time.now()) || at.isAfter(time.now().plus(LONGEST))) {
            throw Refusal.at("at", "approval.error.time");
        }
        if (text.isPublic() && reason.isBlank()) {
            throw Refusal.at("reason", "approval.error.publish.reason.blank");
        }
        PersonalDataGuard.check("reason", reason);
        forget(matter.subject());
        jdbc.sql("""
                        insert into publishing_time (subject_type, subject_id, digest, due_at, reason, set_by)
                        values (:type, :id, :digest, :at, :reason, :actor)""")
                .param("type", matter.subject().kind().name())
                .param("id", matter.subject().id())
                .param("digest", sheet.digest())
                .param("at", Timestamp.from(at))
                .param("reason", reason.strip())
                .param("actor", actor.personId())
                .update();
        tell(actor, text, Deed.TIME_SET, Change.to(Map.of("at", at)).with(reason.strip()));
    }

    /** @throws WrongState where no time is set */
    public void cancel(Actor actor, Steps texts, long id) {
        Matter matter = texts.matter(actor, Action.PUBLISH, id);
        if (!forget(matter.subject())) {
            throw new WrongState("approval.error.time.none");
        }
        tell(actor, matter.text(), Deed.TIME_CANCELLED, Change.NONE);
    }

    /** @return whether there was one */
    boolean forget(Subject subject) {
        return jdbc.sql("delete from publishing_time where subject_type = :type and subject_id = :id")
                        .param("type", subject.kind().name())
                        .param("id", subject.id())
                        .update()
                > 0;
    }

    /** One whose time has come. Not locked: the text is, and what else is done with it takes the same order. */
    Optional<PublishingTime> nextDue() {
        return jdbc.sql("""
                        select * from publishing_time where problem is null and due_at <= :now
                        order by due_at limit 1""")
                .param("now", Timestamp.from(time.now()))
                .query(PublishingTimes::read)
                .optional();
    }

    void failed(Subject subject, String problem) {
        jdbc.sql("update publishing_time set problem = :problem where subject_type = :type and subject_id = :id")
                .param("problem", problem)
                .param("type", subject.kind().name())
                .param("id", subject.id())
                .update();
    }

    private void tell(Actor actor, ApprovableText<?> text, Deed deed, Change change) {
        acts.record(actor, Action.PUBLISH, text.municipalities(), deed, text.thing(), change);
    }

    private static PublishingTime read(ResultSet row, int index) throws SQLException {
        return new PublishingTime(
                new Subject(Subject.Kind.valueOf(row.getString("subject_type")), row.getLong("subject_id")),
                row.getString("digest"),
                row.getTimestamp("due_at").toInstant(),
                row.getString("reason"),
                row.getLong("set_by"),
                row.getString("problem"));
    }
}
