package se.medborgarlofte.question;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.dialogue.PublishedDialogue;
import se.medborgarlofte.dialogue.PublishedGathering;
import se.medborgarlofte.form.PersonalDataGuard;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.organisation.Parties;
import se.medborgarlofte.organisation.PartyKind;
import se.medborgarlofte.organisation.PartySummary;
import se.medborgarlofte.promise.Entries;
import se.medborgarlofte.promise.PublishedPromises;
import se.medborgarlofte.question.Question.Origin;
import se.medborgarlofte.question.Question.Received;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.security.Thing;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;

/** How questions and views come in: from anybody by the web, and typed by staff after a meeting. */
@Service
@Transactional
public class Questions {

    private final QuestionRepository questions;
    private final QuestionSteps steps;
    private final QuestionSettings settings;
    private final Senders senders;
    private final Parties parties;
    private final PublishedPromises promises;
    private final PublishedDialogue dialogue;
    private final Entries entries;
    private final MessageSource messages;
    private final Permissions permissions;
    private final Acts acts;
    private final SwedishTime time;

    Questions(
            QuestionRepository questions,
            QuestionSteps steps,
            QuestionSettings settings,
            Senders senders,
            Parties parties,
            PublishedPromises promises,
            PublishedDialogue dialogue,
            Entries entries,
            MessageSource messages,
            Permissions permissions,
            Acts acts,
            SwedishTime time) {
        this.questions = questions;
        this.steps = steps;
        this.settings = settings;
        this.senders = senders;
        this.parties = parties;
        this.promises = promises;
        this.dialogue = dialogue;
        this.entries = entries;
        this.messages = messages;
        this.permissions = permissions;
        this.acts = acts;
        this.time = time;
    }

    /**
     * Takes what a citizen sends. What points somebody out is held back until a moderator has read it; nothing is
     * refused for that.
     *
     * @return the secret of the receipt
     */
    public String ask(NewQuestion asked) {
        Set<Long> where = Set.of(asked.municipality());
        Long promise = asked.about().promise();
        if (promise != null && !promises.cover(Set.of(promise), where)) {
            throw new NotFound("promise " + promise + " in " + asked.municipality());
        }
        String secret = Secrets.make();
        Question question = receive(
                asked.municipality(),
                asked.askedOf(),
                asked.about(),
                asked.text(),
                received(Origin.WEB, null, asked.municipality(), Secrets.hash(secret)));
        if (promise != null && asked.about().target() != null) {
            String note = messages.getMessage(
                    "question.request.note", new Object[] {Long.toString(question.id())}, SwedishTime.LOCALE);
            entries.ask(promise, asked.about().target(), note);
        }
        if (asked.email() != null) {
            senders.want(question.id(), asked.municipality(), asked.email(), secret);
        }
        return secret;
    }

    /**
     * What was raised at a meeting or in a broadcast, one text each, empty ones left out; all
     * of them, or none where one points somebody out.
     */
    public void raise(Actor actor, long gathering, AskedOf askedOf, List<String> texts) {
        PublishedGathering held = dialogue.byIds(Set.of(gathering)).get(gathering);
        if (held == null) {
            throw new NotFound("gathering " + gathering);
        }
        long municipality = held.municipality().id();
        permissions.require(actor, Action.WRITE_ANSWER, Set.of(municipality));
        for (int row = 0; row < texts.size(); row++) {
            PersonalDataGuard.check("texts[" + row + "]", texts.get(row));
        }
        for (String text : texts.stream().filter(typed -> !typed.isBlank()).toList()) {
            Question question = receive(
                    municipality,
                    askedOf,
                    About.gathering(gathering),
                    text,
                    received(Origin.GATHERING, actor.personId(), municipality, null));
            acts.record(
                    actor,
                    Action.WRITE_ANSWER,
                    Set.of(municipality),
                    Deed.RECORDED,
                    new Thing(Thing.Kind.QUESTION, question.id(), Long.toString(question.id())),
                    Change.NONE);
        }
    }

    private Received received(Origin origin, @Nullable Long by, long municipality, @Nullable String receipt) {
        Instant now = time.now();
        return new Received(
                origin, by, now, AnswerGoal.due(now, settings.of(municipality).goal()), receipt);
    }

    private Question receive(long municipality, AskedOf askedOf, About about, String text, Received how) {
        if (text.isBlank()) {
            throw Refusal.at("text", "form.error.required");
        }
        long party = queue(municipality, askedOf);
        Question question = questions.saveAndFlush(
                new Question(municipality, party, askedOf, about, text, !PersonalDataGuard.isClean(text), how));
        steps.add(question.id(), QuestionStep.Kind.RECEIVED, party, "");
        return question;
    }

    private long queue(long municipality, AskedOf askedOf) {
        PartyKind kind = askedOf == AskedOf.POLICE ? PartyKind.POLICE : PartyKind.MUNICIPALITY;
        List<PartySummary> acting = parties.of(Set.of(municipality));
        return acting.stream()
                .filter(party -> party.kind() == kind)
                .findFirst()
                .or(() -> acting.stream().findFirst())
                .orElseThrow(() -> new NotFound("a party of municipality " + municipality))
                .id();
    }
}
