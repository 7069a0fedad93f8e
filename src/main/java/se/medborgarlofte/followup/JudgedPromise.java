package se.medborgarlofte.followup;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A promise in a round. */
public record JudgedPromise(long id, String title, List<JudgedTarget> targets) {

    /** From the worst: a promise is kept as well as the binding target that is kept worst. */
    private static final List<Judgement> ORDER = List.of(
            Judgement.NOT_KEPT,
            Judgement.PARTLY,
            Judgement.AT_RISK,
            Judgement.BEHIND,
            Judgement.CANNOT_TELL,
            Judgement.ON_TRACK,
            Judgement.KEPT);

    /** Of the whole; null where nothing is judged. */
    public @Nullable Judgement judgement() {
        boolean binds = targets.stream().anyMatch(JudgedTarget::binding);
        return targets.stream()
                .filter(target -> target.binding() || !binds)
                .map(JudgedTarget::judgement)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(ORDER::indexOf))
                .orElse(null);
    }
}
