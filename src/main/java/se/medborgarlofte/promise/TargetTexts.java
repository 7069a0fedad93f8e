package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.SwedishDates;

/**
 * A target in words: "Dialogmöte: minst 3 per år". The one place where they are chosen, for the public pages and for
 * the staff's preview. Templates say {@code @targetTexts.sentence(…)}.
 */
@Component("targetTexts")
public class TargetTexts {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final MessageSource messages;
    private final SwedishDates dates;

    TargetTexts(MessageSource messages, SwedishDates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    /** The whole target: how many, how often, of what, and whether it binds. */
    public String sentence(Target target) {
        String one = asBeginning(text(target.rule().sentence(counted(target))));
        String sentence = target.each() ? text("counting.target.each", one) : one;
        return target.binding() ? sentence : text("counting.target.ambition", sentence);
    }

    /** The whole target, also what the sentence leaves out: how the periods are cut, and the numbers of the short ones. */
    public String all(Target target) {
        return Stream.concat(
                        Stream.of(sentence(target)),
                        target.rule().details().stream().map(this::text))
                .collect(Collectors.joining(". "));
    }

    /** What is counted: "trafikkontroll, skolbesök eller fotpatrull"; empty where nothing is. */
    public String counted(Target target) {
        List<String> names = target.counts().stream()
                .map(CountedActivity::name)
                .map(TargetTexts::inSentence)
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : text("counting.target.or", String.join(", ", names.subList(0, last)), names.get(last));
    }

    /** How often: "per år". */
    public String recurrence(Recurrence recurrence) {
        return text(recurrence.phrase());
    }

    /** How many periods were reached: "9 av 11 veckor". */
    public String reached(TargetProgress progress) {
        int judged = progress.judgedPeriods();
        return text("counting.target.reached", progress.reachedPeriods(), judged, unit(progress.target(), judged));
    }

    /** The same of one month: "mars 2026: nått 20 av 22 dagar". */
    public String reached(Target target, PeriodFold fold, String month) {
        int judged = fold.judged();
        return judged == 0
                ? text("counting.fold.open", month)
                : text("counting.fold.reached", month, fold.reached(), judged, unit(target, judged));
    }

    private String unit(Target target, int judged) {
        return target.rule() instanceof Numbered rule
                ? text("counting.periods." + rule.recurrence().name(), judged)
                : "";
    }

    /** That the number was changed, and when; the figure never stands without it. */
    public String change(NumberChange change, String day) {
        String kind = change.lowered() ? "lowered" : change.raised() ? "raised" : "other";
        return text(
                "counting.change." + kind,
                change.from(),
                recurrence(change.fromPer()),
                change.to(),
                recurrence(change.toPer()),
                day);
    }

    /** A name as it stands inside a sentence; an abbreviation keeps its capitals. */
    private static String inSentence(String name) {
        boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return abbreviation ? name : name.substring(0, 1).toLowerCase(SWEDISH) + name.substring(1);
    }

    private static String asBeginning(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(SWEDISH) + words.substring(1);
    }

    /** A phrase of this module; a target, a period or a day stands in it in its words. */
    public String text(MessageSourceResolvable phrase) {
        Object[] arguments = Objects.requireNonNullElse(phrase.getArguments(), new Object[0]);
        return text(
                Objects.requireNonNull(phrase.getCodes())[0],
                Stream.of(arguments).map(this::inWords).toArray());
    }

    private Object inWords(Object argument) {
        if (argument instanceof MessageSourceResolvable phrase) {
            return text(phrase);
        }
        if (argument instanceof Target target) {
            return sentence(target);
        }
        if (argument instanceof Period period) {
            return dates.name(period);
        }
        return argument instanceof LocalDate day ? dates.day(day) : argument;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, SWEDISH);
    }
}
