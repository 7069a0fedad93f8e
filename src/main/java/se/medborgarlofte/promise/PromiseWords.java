package se.medborgarlofte.promise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.medborgarlofte.approval.Difference;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.shared.SwedishDates;
import se.medborgarlofte.shared.SwedishTime;

/** The wording of a promise field by field, targets and all, to be compared. */
@Component
public class PromiseWords {

    private final MessageSource messages;
    private final TargetTexts targets;
    private final SwedishDates dates;

    PromiseWords(MessageSource messages, TargetTexts targets, SwedishDates dates) {
        this.messages = messages;
        this.targets = targets;
        this.dates = dates;
    }

    public List<Difference> differences(PromiseContent before, PromiseContent now) {
        return Difference.between(words(before), words(now));
    }

    /** By the message keys of the labels in the editor's form. */
    private Map<String, String> words(PromiseContent content) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("promise.field.title", content.title());
        words.put("promise.field.summary", content.summary());
        words.put("promise.field.text", content.text());
        words.put("promise.field.why", content.why());
        words.put(
                "promise.field.purposes",
                content.purposes().stream()
                        .map(purpose -> text("site.purpose." + purpose))
                        .collect(Collectors.joining("\n")));
        words.put("promise.field.focusArea", Objects.requireNonNullElse(content.focusArea(), ""));
        words.put("promise.field.responsible", names(content.responsible()));
        words.put("promise.field.municipalities", names(content.municipalities()));
        words.put("promise.field.period", dates.period(content.period()));
        words.put("promise.field.topics", content.concernsTheft() ? text("promise.topic.THEFT") : "");
        words.put(
                "promise.targets", content.targets().stream().map(targets::all).collect(Collectors.joining("\n")));
        words.put(
                "promise.pauses",
                content.pauses().stream()
                        .map(pause -> dates.period(pause.days()) + ": " + pause.reason())
                        .collect(Collectors.joining("\n")));
        return words;
    }

    private static String names(List<Ref> refs) {
        return refs.stream().map(Ref::name).collect(Collectors.joining("\n"));
    }

    private String text(String key) {
        return messages.getMessage(key, null, SwedishTime.LOCALE);
    }
}
