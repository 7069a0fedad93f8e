package se.medborgarlofte.promise;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.situation.ProblemKey;

/** What an editor wrote; ids still to be given their names. See {@link PromiseContent} for the fields. */
public record DraftPromise(
        String title,
        String summary,
        String text,
        String why,
        Set<Purpose> purposes,
        @Nullable String focusArea,
        List<Long> responsible,
        List<Long> municipalities,
        Period period,
        boolean concernsTheft,
        List<DraftTarget> targets,
        List<Pause> pauses,
        Set<ProblemKey> problems) {

    /** @param key the target's in the version before, or null for a new one */
    public record DraftTarget(
            @Nullable Integer key, Set<Long> activityTypes, Rule rule, Commitment commitment, boolean each) {

        public DraftTarget(@Nullable Integer key, Set<Long> activityTypes, Rule rule, Commitment commitment) {
            this(key, activityTypes, rule, commitment, false);
        }
    }

    /** Without pauses, and for no problem of a lägesbild. */
    public DraftPromise(
            String title,
            String summary,
            String text,
            String why,
            Set<Purpose> purposes,
            @Nullable String focusArea,
            List<Long> responsible,
            List<Long> municipalities,
            Period period,
            boolean concernsTheft,
            List<DraftTarget> targets) {
        this(
                title,
                summary,
                text,
                why,
                purposes,
                focusArea,
                responsible,
                municipalities,
                period,
                concernsTheft,
                targets,
                List.of(),
                Set.of());
    }
}
