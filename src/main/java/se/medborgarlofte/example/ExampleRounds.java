package se.medborgarlofte.example;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.example.ExampleAgreement.Published;
import se.medborgarlofte.followup.FollowUps;
import se.medborgarlofte.followup.Judgement;
import se.medborgarlofte.followup.RoundKind;
import se.medborgarlofte.followup.RoundNote;
import se.medborgarlofte.followup.RoundNotes;
import se.medborgarlofte.followup.Said;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.SwedishTime;

/** Follows up the example: a first round that is published and told to citizens, and a second that is being written. */
@Component
class ExampleRounds {

    private static final int ONLY_TARGET = 1;

    private final FollowUps rounds;
    private final RoundNotes notes;
    private final ExamplePeople people;
    private final ExampleTexts texts;
    private final EntityManager entities;

    ExampleRounds(
            FollowUps rounds, RoundNotes notes, ExamplePeople people, ExampleTexts texts, EntityManager entities) {
        this.rounds = rounds;
        this.notes = notes;
        this.people = people;
        this.texts = texts;
        this.entities = entities;
    }

    /** @param start the agreement's first day, at least five months before today */
    void followUp(Published published, LocalDate start, LocalDate today) {
        entities.flush();
        Period tertial = new Period(start, start.plusMonths(4).minusDays(1));
        publish(published, tertial);
        Period half = new Period(start, start.plusMonths(6).minusDays(1));
        SwedishTime.at(today.minusDays(1).atTime(14, 0), () -> {
            Actor editor = people.as(ExamplePeople.COMMUNITY_OFFICER);
            long id = rounds.open(editor, published.agreement(), RoundKind.HALF_YEAR, half, today.minusDays(3));
            judge(editor, id, List.of(said("neighbours.draft", neighbours(published), Judgement.AT_RISK)), "");
        });
    }

    private void publish(Published published, Period tertial) {
        LocalDate cutOff = tertial.end();
        long[] id = new long[1];
        SwedishTime.at(cutOff.plusDays(3).atTime(9, 0), () -> {
            Actor editor = people.as(ExamplePeople.EDITOR);
            id[0] = rounds.open(editor, published.agreement(), RoundKind.TERTIAL, tertial, cutOff);
            judge(
                    editor,
                    id[0],
                    List.of(
                            said("neighbours", neighbours(published), Judgement.BEHIND),
                            said("theft", published.promises().theft(), Judgement.ON_TRACK),
                            new Said(
                                    published.promises().light(),
                                    ExamplePromises.AVOIDING,
                                    Judgement.ON_TRACK,
                                    texts.get("round.light"))),
                    texts.get("round.next"));
            rounds.submit(editor, id[0]);
        });
        approve(id[0], ExamplePeople.MUNICIPAL_CHIEF, cutOff.plusDays(5));
        approve(id[0], ExamplePeople.POLICE_CHIEF, cutOff.plusDays(6));
        Actor publisher = people.as(ExamplePeople.PUBLISHER);
        SwedishTime.at(cutOff.plusDays(9).atTime(11, 0), () -> rounds.publish(publisher, id[0], ""));
        LocalDate told = cutOff.plusDays(13);
        SwedishTime.at(
                told.plusDays(1).atTime(9, 30),
                () -> notes.add(
                        publisher,
                        id[0],
                        new RoundNote(
                                RoundNote.Kind.TOLD,
                                texts.get("round.told"),
                                texts.get("round.told.place"),
                                told,
                                null)));
    }

    private void approve(long id, String email, LocalDate day) {
        SwedishTime.at(day.atTime(15, 0), () -> {
            Actor approver = people.as(email);
            rounds.approve(approver, id, rounds.get(approver, id).approvals().digest());
        });
    }

    private void judge(Actor editor, long id, List<Said> said, String next) {
        rounds.judge(editor, id, rounds.get(editor, id).version(), said, next);
    }

    private static long neighbours(Published published) {
        return published.promises().neighbours();
    }

    private Said said(String reason, long promise, Judgement judgement) {
        return new Said(promise, ONLY_TARGET, judgement, texts.get("round." + reason));
    }
}
