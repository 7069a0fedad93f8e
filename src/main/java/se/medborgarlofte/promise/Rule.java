package se.medborgarlofte.promise;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.MessageSourceResolvable;
import se.medborgarlofte.shared.Period;

/**
 * When a target is kept. Each kind of rule is one class that brings its own arithmetic and words; nobody else asks which
 * kind it is. In JSON the name of the kind stands under {@code rule}; the templates that show and ask for it are called
 * {@code promise/rule/KIND.html}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
public sealed interface Rule permits Numbered, Coverage, Milestone, OnDemand, Outcome, WithoutMeasure {

    /** The periods it judges within a promise, in order; none where it judges nothing. */
    List<Period> periods(Period promise);

    /**
     * How the target goes. Called on the rule of the newest published version.
     *
     * @param history the target through the published versions of its promise
     * @param evidence what was recorded for it
     */
    TargetProgress judge(TargetHistory history, Evidence evidence, LocalDate today);

    /**
     * What is promised, as a sentence.
     *
     * @param counted the activity types in words, such as "trafikkontroll eller skolbesök"; empty where none is counted
     */
    MessageSourceResolvable sentence(String counted);

    /** What else is agreed and the sentence leaves out. */
    default List<MessageSourceResolvable> details() {
        return List.of();
    }

    /** What staff record by hand for such a target; nothing where measures are counted, or nothing is. */
    default List<EntryKind> recordedByHand() {
        return List.of();
    }

    /** Whether it asks for a number of things that are done. */
    default boolean counts() {
        return false;
    }

    /** Whether it shows what came of it. */
    default boolean showsEffect() {
        return false;
    }

    /** Whether it says how often or until when, and leaves that not to the last day of the promise. */
    default boolean saysWhen() {
        return true;
    }

    /** The name of the kind, such as {@code at-least}. */
    default String kind() {
        return kind(getClass());
    }

    static String kind(Class<? extends Rule> rule) {
        return Objects.requireNonNull(rule.getAnnotation(JsonTypeName.class)).value();
    }
}
