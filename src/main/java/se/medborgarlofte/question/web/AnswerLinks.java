package se.medborgarlofte.question.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.medborgarlofte.question.LinkableThings;
import se.medborgarlofte.question.QuestionDetails;
import se.medborgarlofte.question.Way;
import se.medborgarlofte.shared.SwedishTime;

/** What an answer can be said to have led to. */
@Component
class AnswerLinks {

    private final LinkableThings things;
    private final MessageSource messages;

    AnswerLinks(LinkableThings things, MessageSource messages) {
        this.things = things;
        this.messages = messages;
    }

    /** As the form shows it. @param id its value */
    record Choice(String id, String name) {}

    /** What is chosen already, and what else there is in the municipality. */
    List<Choice> of(QuestionDetails question) {
        Map<String, Way> ways = Stream.concat(
                        question.links().stream(),
                        things.in(question.municipality().id()).stream())
                .collect(Collectors.toMap(QuestionForm::value, way -> way, (one, same) -> one, LinkedHashMap::new));
        return ways.values().stream()
                .map(way -> new Choice(
                        QuestionForm.value(way),
                        messages.getMessage("question.way." + way.kind(), null, SwedishTime.LOCALE) + ": "
                                + way.name()))
                .toList();
    }
}
