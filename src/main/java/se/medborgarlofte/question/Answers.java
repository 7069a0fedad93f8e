package se.medborgarlofte.question;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.PersonalDataGuard;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.history.Canonical;
import se.medborgarlofte.history.Publication;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Versions;
import se.medborgarlofte.organisation.Parties;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.shared.SwedishTime;

/** Answers: drafted by one, published by another, and published anew where something was wrong, with a reason. */
@Service
@Transactional
public class Answers {

    private final QuestionRepository questions;
    private final QuestionQueries queries;
    private final QuestionSteps steps;
    private final Senders senders;
    private final Ways ways;
    private final Versions versions;
    private final Parties parties;
    private final Permissions permissions;
    private final Acts acts;
    private final SwedishTime time;

    Answers(
            QuestionRepository questions,
            QuestionQueries queries,
            QuestionSteps steps,
            Senders senders,
            Ways ways,
            Versions versions,
            Parties parties,
            Permissions permissions,
            Acts acts,
            SwedishTime time) {
        this.questions = questions;
        this.queries = queries;
        this.steps = steps;
        this.senders = senders;
        this.ways = ways;
        this.versions = versions;
        this.parties = parties;
        this.permissions = permissions;
        this.acts = acts;
        this.time = time;
    }

    public void draft(Actor actor, long id, long seenVersion, DraftAnswer answer) {
        Question question = find(actor, Action.WRITE_ANSWER, id, seenVersion);
        PersonalDataGuard.check("answer", answer.answer());
        PersonalDataGuard.check("theme", answer.theme());
        if (!ways.find(answer.links()).keySet().containsAll(answer.links())) {
            throw Refusal.at("links", "question.error.links");
        }
        question.draft(answer.answer(), answer.theme(), actor.personId());
        queries.link(id, answer.links());
        record(actor, Action.WRITE_ANSWER, Deed.CHANGED, question, Change.NONE);
    }

    /** @param reason why it is published anew; of a first answer none is asked for */
    public void publish(Actor actor, long id, long seenVersion, String reason) {
        Question question = find(actor, Action.PUBLISH_ANSWER, id, seenVersion);
        permissions.requireIsFor(actor, Action.PUBLISH_ANSWER, question.where(), question.author());
        String answer = question.draft();
        boolean again = question.answer(time.now());
        if (again && reason.isBlank()) {
            throw Refusal.at("reason", "question.error.reason.again");
        }
        PersonalDataGuard.check("reason", reason);
        publish(actor, question, answer, again ? reason : "");
        steps.add(id, again ? QuestionStep.Kind.CORRECTED : QuestionStep.Kind.ANSWERED, question.party(), reason);
        senders.tell(id);
        record(actor, Action.PUBLISH_ANSWER, Deed.PUBLISHED, question, Change.because(reason));
    }

    private void publish(Actor actor, Question question, String answer, String reason) {
        List<Way.To> links = queries.links(question.id());
        Map<Way.To, Way> found = ways.find(links);
        String party = parties.get(question.party()).name();
        add(
                actor,
                question,
                new AnswerContent(
                        Objects.requireNonNull(question.wording()),
                        answer,
                        actor.title(),
                        new Ref(question.party(), party),
                        question.theme(),
                        question.receivedOn(),
                        links.stream()
                                .map(found::get)
                                .filter(Objects::nonNull)
                                .sorted(Comparator.comparing(Way::kind).thenComparing(Way::id))
                                .toList()),
                reason);
    }

    /** A further version in these words. */
    void add(Actor actor, Question question, AnswerContent content, String reason) {
        Subject subject = Subject.question(question.id());
        int number = versions.newest(subject.kind(), Set.of(question.id())).values().stream()
                        .map(newest -> newest.number())
                        .findFirst()
                        .orElse(0)
                + 1;
        versions.add(
                subject,
                number,
                Canonical.write(content),
                Publication.ordinary(reason, List.of()),
                actor.personId(),
                question.where());
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
