package se.medborgarlofte.question;

import java.sql.Types;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.security.Thing;

/** The rules for questions of each municipality. */
@Service
@Transactional(readOnly = true)
public class QuestionSettings {

    private final JdbcClient jdbc;
    private final Municipalities municipalities;
    private final Permissions permissions;
    private final Acts acts;

    QuestionSettings(JdbcClient jdbc, Municipalities municipalities, Permissions permissions, Acts acts) {
        this.jdbc = jdbc;
        this.municipalities = municipalities;
        this.permissions = permissions;
        this.acts = acts;
    }

    /** Those whose rules the actor may change. */
    public List<MunicipalitySummary> municipalities(Actor actor) {
        return municipalities.byIds(permissions.municipalitiesWhere(actor, Action.SET_QUESTION_RULES));
    }

    public QuestionRules get(Actor actor, long municipality) {
        permissions.require(actor, Action.SET_QUESTION_RULES, Set.of(municipality));
        return of(municipality);
    }

    /** @throws Refusal where it is weeded without a decision, or the other way round */
    @Transactional
    public void change(Actor actor, long municipality, QuestionRules rules) {
        QuestionRules before = get(actor, municipality);
        if (rules.keepDays() != null && rules.weedingDecision().isEmpty()) {
            throw Refusal.at("weedingDecision", "question.error.rules.decision");
        }
        if (rules.keepDays() == null && !rules.weedingDecision().isEmpty()) {
            throw Refusal.at("keepDays", "question.error.rules.days");
        }
        jdbc.sql("""
                        insert into question_setting (municipality_id, answer_hours, keep_days, weeding_decision)
                        values (:municipality, :hours, :days, :decision)
                        on conflict (municipality_id) do update set answer_hours = excluded.answer_hours,
                            keep_days = excluded.keep_days, weeding_decision = excluded.weeding_decision""")
                .param("municipality", municipality)
                .param("hours", rules.answerHours())
                .param("days", rules.keepDays(), Types.INTEGER)
                .param("decision", rules.weedingDecision())
                .update();
        acts.record(
                actor,
                Action.SET_QUESTION_RULES,
                Set.of(municipality),
                Deed.CHANGED,
                new Thing(
                        Thing.Kind.QUESTION_RULES,
                        municipality,
                        municipalities.get(municipality).name()),
                Change.between(before, rules));
    }

    QuestionRules of(long municipality) {
        return jdbc.sql("select answer_hours, keep_days, weeding_decision from question_setting"
                        + " where municipality_id = :municipality")
                .param("municipality", municipality)
                .query((row, index) -> new QuestionRules(
                        row.getInt("answer_hours"),
                        row.getObject("keep_days", Integer.class),
                        row.getString("weeding_decision")))
                .optional()
                .orElse(QuestionRules.DEFAULT);
    }
}
