package se.medborgarlofte.question;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.PersonalDataGuard;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.organisation.Parties;
import se.medborgarlofte.organisation.PartyKind;
import se.medborgarlofte.organisation.PartySummary;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;

/** What is done with a question besides answering it. Its sender is told of all that settles it. */
@Service
@Transactional
public class Moderation {

    private final QuestionRepository questions;
    private final QuestionSteps steps;
    private final Senders senders;
    private final Parties parties;
    private final Permissions permissions;
    private final Acts acts;
    private final SwedishTime time;

    Moderation(
            QuestionRepository questions,
            QuestionSteps steps,
            Senders senders,
            Parties parties,
            Permissions permissions,
            Acts acts,
            SwedishTime time) {
        this.questions = questions;
        this.steps = steps;
        this.senders = senders;
        this.parties = parties;
        this.permissions = permissions;
        this.acts = acts;
        this.time = time;
    }

    /** Lets others read it in these words: the sender's, without whatever points somebody out. */
    public void release(Actor actor, long id, long seenVersion, String wording) {
        Question question = find(actor, Action.MODERATE_QUESTION, id, seenVersion);
        PersonalDataGuard.check("wording", wording);
        question.release(wording);
        record(actor, Action.MODERATE_QUESTION, Deed.TEXT_RELEASED, question, Change.NONE);
    }

    /** It is the other party's to answer; whoever reads the queue it leaves reads it no more. */
    public void forward(Actor actor, long id, long seenVersion, long party, String reason) {
        Question question = find(actor, Action.WRITE_ANSWER, id, seenVersion);
        PersonalDataGuard.check("reason", reason);
        PartySummary to = parties.of(question.where()).stream()
                .filter(one -> one.id() == party && one.kind() != PartyKind.THIRD_PARTY)
                .findFirst()
                .orElseThrow(() -> Refusal.at("party", "form.error.choice"));
        record(actor, Action.WRITE_ANSWER, Deed.FORWARDED, question, Change.because(reason));
        question.forward(to.id());
        steps.add(id, QuestionStep.Kind.FORWARDED, to.id(), reason);
    }

    public void decline(Actor actor, long id, long seenVersion, String reason) {
        if (reason.isBlank()) {
            throw Refusal.at("reason", "question.error.reason.blank");
        }
        Question question = find(actor, Action.MODERATE_QUESTION, id, seenVersion);
        PersonalDataGuard.check("reason", reason);
        question.decline(time.now());
        settled(actor, Deed.DECLINED, QuestionStep.Kind.DECLINED, question, reason);
    }

    /** It is a tip about a crime: the police get it, and nothing of it is told in public. */
    public void handOver(Actor actor, long id, long seenVersion) {
        Question question = find(actor, Action.MODERATE_QUESTION, id, seenVersion);
        long police = parties.of(question.where()).stream()
                .filter(party -> party.kind() == PartyKind.POLICE)
                .findFirst()
                .orElseThrow(() -> Refusal.of("question.error.police"))
                .id();
        record(actor, Action.MODERATE_QUESTION, Deed.HANDED_OVER, question, Change.NONE);
        question.handOver(police, time.now());
        steps.add(id, QuestionStep.Kind.HANDED_OVER, police, "");
        senders.tell(id);
    }

    /** Somebody else has asked the same: both get the answer to the other question. */
    public void merge(Actor actor, long id, long seenVersion, long other) {
        Question question = find(actor, Action.MODERATE_QUESTION, id, seenVersion);
        Question kept = questions
                .findById(other)
                .filter(found -> permissions.allowsFor(actor, Action.READ_QUESTIONS, found.where(), found.party()))
                .orElseThrow(() -> Refusal.at("duplicateOf", "question.error.duplicateOf"));
        question.mergeInto(kept, time.now());
        settled(actor, Deed.DECLINED, QuestionStep.Kind.DUPLICATE, question, "");
    }

    private void settled(Actor actor, Deed deed, QuestionStep.Kind step, Question question, String reason) {
        steps.add(question.id(), step, question.party(), reason);
        senders.tell(question.id());
        record(actor, Action.MODERATE_QUESTION, deed, question, Change.because(reason));
    }

    private void record(Actor actor, Action action, Deed deed, Question question, Change change) {
        acts.recordFor(actor, action, question.where(), Set.of(question.party()), deed, question.thing(), change);
    }

    private Question find(Actor actor, Action action, long id, long seenVersion) {
        Question question = questions.findForChange(id).orElseThrow(() -> new NotFound("question " + id));
        permissions.requireFor(actor, action, question.where(), question.party());
        question.checkSeen(seenVersion);
        return question;
    }
}
