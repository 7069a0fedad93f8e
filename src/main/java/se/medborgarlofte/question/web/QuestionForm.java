package se.medborgarlofte.question.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Submitted;
import se.medborgarlofte.question.DraftAnswer;
import se.medborgarlofte.question.NewQuestion;
import se.medborgarlofte.question.QuestionDetails;
import se.medborgarlofte.question.Way;

/**
 * What is done with a question that somebody looked at; each act asks for its own fields.
 *
 * @param links what an answer led to, as {@code PROMISE-12}
 * @param how it is settled: a {@code Settling}
 */
record QuestionForm(
        @Nullable String submission,
        @Nullable String version,
        @Nullable String wording,
        @Nullable String answer,
        @Nullable String theme,
        @Nullable List<String> links,
        @Nullable String party,
        @Nullable String how,
        @Nullable String duplicateOf,
        @Nullable String reason)
        implements Submitted {

    static final int LONGEST_REASON = 1000;

    /** How a question is settled without an answer. */
    enum Settling {
        DECLINE,
        DUPLICATE,
        HAND_OVER
    }

    QuestionForm {
        links = links == null ? List.of() : new ArrayList<>(links);
    }

    static QuestionForm of(QuestionDetails question) {
        String answer =
                question.answers().isEmpty() ? "" : question.answers().get(0).answer();
        return new QuestionForm(
                UUID.randomUUID().toString(),
                Long.toString(question.version()),
                question.text(),
                question.draft().isEmpty() ? answer : question.draft(),
                question.theme(),
                question.links().stream().map(QuestionForm::value).toList(),
                null,
                null,
                null,
                null);
    }

    static String value(Way way) {
        return way.kind() + "-" + way.id();
    }

    @Nullable
    String wording(Fields fields) {
        return fields.requiredText("wording", wording, NewQuestion.LONGEST);
    }

    String reason(Fields fields) {
        return fields.boundedText("reason", reason, LONGEST_REASON);
    }

    @Nullable
    DraftAnswer draft(Fields fields) {
        String typed = fields.requiredText("answer", answer, DraftAnswer.LONGEST);
        String under = fields.boundedText("theme", theme, DraftAnswer.LONGEST_THEME);
        Set<Way.To> chosen = new LinkedHashSet<>();
        for (String link : Objects.requireNonNull(links)) {
            Way.To to = to(link);
            if (to == null) {
                fields.reject("links", "form.error.choice");
            } else {
                chosen.add(to);
            }
        }
        return fields.ok() ? new DraftAnswer(Objects.requireNonNull(typed), under, chosen) : null;
    }

    private static Way.@Nullable To to(String link) {
        for (Way.Kind kind : Way.Kind.values()) {
            if (link.matches(kind + "-\\d{1,18}")) {
                return new Way.To(
                        kind, Long.parseLong(link.substring(kind.name().length() + 1)));
            }
        }
        return null;
    }
}
