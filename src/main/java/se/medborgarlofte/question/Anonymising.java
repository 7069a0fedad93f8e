package se.medborgarlofte.question;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.PersonalDataGuard;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.history.Versions;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.NotFound;

/**
 * Makes a question nameless wherever it stands: what was sent, what was drafted, the address of its sender, the reasons
 * that were told, and, where it is answered, every published version; a notice stays in the public history.
 */
@Service
@Transactional
public class Anonymising {

    private final QuestionRepository questions;
    private final QuestionSteps steps;
    private final Senders senders;
    private final Answers answers;
    private final Versions versions;
    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final Acts acts;

    Anonymising(
            QuestionRepository questions,
            QuestionSteps steps,
            Senders senders,
            Answers answers,
            Versions versions,
            JdbcClient jdbc,
            Permissions permissions,
            Acts acts) {
        this.questions = questions;
        this.steps = steps;
        this.senders = senders;
        this.answers = answers;
        this.versions = versions;
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.acts = acts;
    }

    /**
     * @param wording of the question from now on
     * @param answer from now on; of no matter where it is not answered
     * @param reason told to the public where it is answered, 10 characters or more
     */
    public void anonymise(Actor actor, long id, long seenVersion, String wording, String answer, String reason) {
        Question question = questions.findForChange(id).orElseThrow(() -> new NotFound("question " + id));
        permissions.requireFor(actor, Action.ANONYMISE_QUESTION, question.where(), question.party());
        permissions.requireFresh(actor);
        question.checkSeen(seenVersion);
        PersonalDataGuard.check("wording", wording);
        PersonalDataGuard.check("answer", answer);
        PersonalDataGuard.check("reason", reason);
        Version newest = versions.newest(Subject.Kind.QUESTION, Set.of(id)).get(id);
        if (newest != null) {
            if (answer.isBlank()) {
                throw Refusal.at("answer", "form.error.required");
            }
            AnswerContent before = newest.read(AnswerContent.class);
            answers.add(
                    actor,
                    question,
                    new AnswerContent(
                            wording,
                            answer,
                            before.function(),
                            before.party(),
                            before.theme(),
                            before.received(),
                            before.links()),
                    reason);
            jdbc.sql("select anonymise_answer(:question, :reason)")
                    .param("question", id)
                    .param("reason", reason)
                    .query(Integer.class)
                    .single();
        }
        question.anonymise(wording);
        steps.forgetReasons(id);
        senders.forget(id);
        acts.recordFor(
                actor,
                Action.ANONYMISE_QUESTION,
                question.where(),
                Set.of(question.party()),
                Deed.MADE_NAMELESS,
                question.thing(),
                Change.because(reason));
    }
}
