package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import se.medborgarlofte.shared.Phrase;

/** Something to think of before a promise is published, with what it knows. Never a reason not to save or publish. */
public sealed interface Hint {

    /** Why. */
    WritingRule rule();

    /** Its name in the messages: the title stands there, the text under {@code .text}. */
    String messageKey();

    default MessageSourceResolvable title() {
        return Phrase.of(messageKey());
    }

    default MessageSourceResolvable text() {
        return Phrase.of(messageKey() + ".text");
    }

    /** What it is about, one by one. */
    default List<MessageSourceResolvable> lines() {
        return List.of();
    }

    /** @param judged whether a target without a number can be judged all the same */
    record NoNumber(boolean judged) implements Hint {

        @Override
        public WritingRule rule() {
            return WritingRule.NUMBER;
        }

        @Override
        public String messageKey() {
            return judged ? "promise.hint.noNumber" : "promise.hint.unmeasurable";
        }
    }

    /** In a long promise, targets that do not say when. */
    record NoTime(List<Target> targets, LocalDate end) implements Hint {

        @Override
        public WritingRule rule() {
            return WritingRule.TIME;
        }

        @Override
        public String messageKey() {
            return "promise.hint.noTime";
        }

        @Override
        public MessageSourceResolvable text() {
            return Phrase.of("promise.hint.noTime.text", end);
        }

        @Override
        public List<MessageSourceResolvable> lines() {
            return targets.stream()
                    .map(target -> Phrase.of("promise.hint.line", target))
                    .toList();
        }
    }

    /** Not one party, but none or several. */
    record NotOneResponsible(int parties) implements Hint {

        @Override
        public WritingRule rule() {
            return WritingRule.RESPONSIBLE;
        }

        @Override
        public String messageKey() {
            return parties == 0 ? "promise.hint.nobody" : "promise.hint.several";
        }

        @Override
        public MessageSourceResolvable text() {
            return Phrase.of(messageKey() + ".text", parties);
        }
    }

    /** @param known whether the municipalities have problems to choose among */
    record NoProblem(boolean known) implements Hint {

        @Override
        public WritingRule rule() {
            return WritingRule.PROBLEM;
        }

        @Override
        public String messageKey() {
            return known ? "promise.hint.noProblem" : "promise.hint.noProblemKnown";
        }
    }

    record CountsOnly() implements Hint {

        @Override
        public WritingRule rule() {
            return WritingRule.EFFECT;
        }

        @Override
        public String messageKey() {
            return "promise.hint.countsOnly";
        }
    }

    /** @param inAgreement whether they are those of all promises under the agreement, and not of the promise alone */
    record ManyTargets(int counting, boolean inAgreement) implements Hint {

        @Override
        public WritingRule rule() {
            return WritingRule.FEW;
        }

        @Override
        public String messageKey() {
            return inAgreement ? "promise.hint.manyInAgreement" : "promise.hint.many";
        }

        @Override
        public MessageSourceResolvable title() {
            return Phrase.of(messageKey(), counting);
        }
    }

    /** What targets with a number that comes back amount to over the whole promise. */
    record Totals(List<PromisedTotal> totals) implements Hint {

        @Override
        public WritingRule rule() {
            return WritingRule.TOTAL;
        }

        @Override
        public String messageKey() {
            return "promise.hint.totals";
        }

        @Override
        public List<MessageSourceResolvable> lines() {
            return totals.stream().map(PromisedTotal::line).toList();
        }
    }

    /** @param gaps such as "[plats]" */
    record Unfinished(List<String> gaps) implements Hint {

        @Override
        public WritingRule rule() {
            return WritingRule.WORDS;
        }

        @Override
        public String messageKey() {
            return "promise.hint.unfinished";
        }

        @Override
        public MessageSourceResolvable text() {
            return Phrase.of("promise.hint.unfinished.text", String.join(", ", gaps));
        }
    }
}
