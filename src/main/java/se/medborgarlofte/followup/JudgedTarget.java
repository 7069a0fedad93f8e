package se.medborgarlofte.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target in a round: the figures as they were at the cut-off, and what is said of them.
 *
 * @param key of the target in its promise
 * @param sentence the target in words, as it was then
 * @param ended whether its period had ended at the cut-off
 * @param counted in the period of the round
 * @param required in the period of the round; 0 where no number was promised
 * @param proposal what the arithmetic says; null where it says nothing and a person must judge
 * @param judgement null while nobody has judged
 * @param reason why another judgement than the proposal, or why it was not kept
 */
public record JudgedTarget(
        int key,
        String sentence,
        boolean binding,
        boolean ended,
        int counted,
        int required,
        @Nullable Judgement proposal,
        @Nullable Judgement judgement,
        String reason,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FrozenEvent> events) {

    public JudgedTarget {
        events = events == null ? List.of() : List.copyOf(events);
    }

    JudgedTarget judged(@Nullable Judgement said, String why) {
        return new JudgedTarget(key, sentence, binding, ended, counted, required, proposal, said, why, events);
    }

    /** Whether people say something else than the arithmetic. */
    public boolean differs() {
        return judgement != null && proposal != null && judgement != proposal;
    }
}
