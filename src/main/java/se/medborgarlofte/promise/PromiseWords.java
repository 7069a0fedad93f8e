package se.medborgarlofte.promise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.medborgarlofte.approval.Difference;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.shared.SwedishDates;
import se.medborgarlofte.shared.SwedishTime;
import se.medborgarlofte.situation.Problem;
import se.medborgarlofte.situation.ProblemRef;
import se.medborgarlofte.situation.SourceAges;

/** The wording of a promise field by field, targets and all, to be compared. */
@Component
public class PromiseWords {

    private final MessageSource messages;
    private final TargetTexts targets;
    private final SourceAges sources;
    private final SwedishDates dates;

    PromiseWords(MessageSource messages, TargetTexts targets, SourceAges sources, SwedishDates dates) {
        this.messages = messages;
        this.targets = targets;
        this.sources = sources;
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
        words.put("promise.field.problems", problems(content));
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
        words.put("approval.field.revoked", content.revoked());
        return words;
    }

    /** All that the public reads of them. */
    private String problems(PromiseContent content) {
        return content.problems().stream().map(this::problem).collect(Collectors.joining("\n"));
    }

    private String problem(ProblemRef ref) {
        Problem problem = ref.problem();
        Stream<String> parts = Stream.of(
                        Stream.of(problem.title(), problem.area()),
                        problem.causes().stream(),
                        problem.sources().stream().map(sources::name),
                        Stream.of(problem.goal(), text("situation.problems.of", dates.day(ref.edition()))))
                .flatMap(Function.identity());
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String names(List<Ref> refs) {
        return refs.stream().map(Ref::name).collect(Collectors.joining("\n"));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, SwedishTime.LOCALE);
    }
}
