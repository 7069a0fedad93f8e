package se.medborgarlofte.question.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Submitted;
import se.medborgarlofte.question.AskedOf;
import se.medborgarlofte.question.NewQuestion;

/**
 * Questions from a meeting.
 *
 * @param to of whom they were asked: an {@code AskedOf}
 * @param texts one in each; empty ones are left out
 */
record RaisedForm(
        @Nullable String submission,
        @Nullable String to,
        @Nullable List<String> texts) implements Submitted {

    static final int ROWS = 10;

    RaisedForm {
        texts = texts == null ? new ArrayList<>() : new ArrayList<>(texts);
        while (texts.size() < ROWS) {
            texts.add("");
        }
    }

    static RaisedForm empty() {
        return new RaisedForm(UUID.randomUUID().toString(), AskedOf.MUNICIPALITY.name(), List.of());
    }

    /** What was typed, in its rows; where a row is empty, an empty text. */
    List<String> read(Fields fields) {
        List<String> typed = Objects.requireNonNull(texts);
        fields.atMost("texts[0]", typed.size(), 50);
        List<String> read = new ArrayList<>();
        for (int row = 0; row < typed.size(); row++) {
            read.add(fields.boundedText("texts[" + row + "]", typed.get(row), NewQuestion.LONGEST));
        }
        if (read.stream().allMatch(String::isEmpty)) {
            fields.reject("texts[0]", "form.error.required");
        }
        return read;
    }
}
