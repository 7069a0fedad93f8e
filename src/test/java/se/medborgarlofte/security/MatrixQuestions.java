package se.medborgarlofte.security;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.measure.MeasureFixtures.Scene;
import se.medborgarlofte.question.About;
import se.medborgarlofte.question.Answers;
import se.medborgarlofte.question.AskedOf;
import se.medborgarlofte.question.DraftAnswer;
import se.medborgarlofte.question.Moderation;
import se.medborgarlofte.question.NewQuestion;
import se.medborgarlofte.question.Questions;

/** Questions to the municipality in each of their states, for the matrix of permissions. */
@TestComponent
class MatrixQuestions {

    private final Questions questions;
    private final Moderation moderation;
    private final Answers answers;
    private final JdbcClient jdbc;

    MatrixQuestions(Questions questions, Moderation moderation, Answers answers, JdbcClient jdbc) {
        this.questions = questions;
        this.moderation = moderation;
        this.answers = answers;
        this.jdbc = jdbc;
    }

    /** @param drafted whether the writer has drafted an answer that waits */
    Map<String, String> make(Scene scene, Actor writer, String state, boolean drafted) {
        long id = ask(scene);
        Actor publisher = scene.publisher();
        switch (state) {
            case "answered" -> {
                draft(writer, id);
                answers.publish(publisher, id, 1, "");
            }
            case "declined" -> moderation.decline(publisher, id, 0, "Gäller inte trygghet");
            case "handed_over" -> moderation.handOver(publisher, id, 0);
            case "duplicate" -> moderation.merge(publisher, id, 0, ask(scene));
            default -> {}
        }
        if (drafted) {
            draft(writer, id);
        }
        long version = jdbc.sql("select version from question where id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
        return new HashMap<>(Map.of(
                "id", Long.toString(id),
                "version", Long.toString(version),
                "party", Long.toString(scene.police()),
                "submission", "question-" + System.nanoTime()));
    }

    private void draft(Actor writer, long id) {
        answers.draft(writer, id, 0, new DraftAnswer("Ja, i vår.", "", Set.of()));
    }

    private long ask(Scene scene) {
        questions.ask(new NewQuestion(scene.town().id(), AskedOf.MUNICIPALITY, About.NOTHING, "Blir det ljust?", null));
        return jdbc.sql("select max(id) from question").query(Long.class).single();
    }
}
