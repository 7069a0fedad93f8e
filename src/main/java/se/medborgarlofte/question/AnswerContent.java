package se.medborgarlofte.question;

import java.time.LocalDate;
import java.util.List;
import se.medborgarlofte.shared.Ref;

/**
 * The exact words of a published question and its answer. Stored as canonical JSON, so fields are added and never renamed.
 *
 * @param question as a moderator has released it
 * @param function of the one who answers, not the name
 * @param theme by which it is listed; may be empty
 * @param links what it led to, by the names of that day
 */
record AnswerContent(
        String question, String answer, String function, Ref party, String theme, LocalDate received, List<Way> links) {

    AnswerContent {
        links = List.copyOf(links);
    }
}
