package se.medborgarlofte.promise;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.approval.ApprovableContent;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.situation.ProblemRef;

/**
 * The exact wording of a promise: what the parties approve and the public reads. Stored as canonical JSON, so fields
 * are added and never renamed; a field that an older text lacks reads as empty.
 *
 * @param summary plain language, one or two sentences
 * @param text the promise as it was formulated
 * @param why what it answers to
 * @param problems what it answers to, as the lägesbild says; not written where there are none, so that the texts of
 *     before there were any stay as they were approved
 * @param focusArea name of the agreement's focus area, where it belongs to one
 * @param responsible who carries it out
 * @param municipalities the first is the one of the canonical address
 * @param concernsTheft whether the page shows how to report a crime
 * @param pauses inside the period, in order
 * @param revoked why it is promised no more; not written while it holds
 */
public record PromiseContent(
        String title,
        String summary,
        String text,
        String why,
        Set<Purpose> purposes,
        @Nullable String focusArea,
        List<Ref> responsible,
        List<Ref> municipalities,
        Period period,
        boolean concernsTheft,
        List<Target> targets,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Pause> pauses,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ProblemRef> problems,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String revoked)
        implements ApprovableContent {

    public PromiseContent {
        purposes = purposes == null ? Set.of() : new TreeSet<>(purposes);
        responsible = responsible == null ? List.of() : List.copyOf(responsible);
        municipalities = List.copyOf(municipalities);
        targets = targets == null ? List.of() : List.copyOf(targets);
        pauses = pauses == null ? List.of() : List.copyOf(pauses);
        problems = problems == null ? List.of() : List.copyOf(problems);
        revoked = revoked == null ? "" : revoked;
    }

    @Override
    public List<Ref> approvers() {
        return responsible;
    }

    @Override
    public boolean isRewordingOf(ApprovableContent other) {
        return other instanceof PromiseContent promise
                && !equals(promise)
                && equals(promise.with(title, summary, text, why, promise.period, promise.pauses, promise.revoked));
    }

    /** The activity types that any of the targets counts. */
    public Set<Long> countedTypes() {
        return targets.stream()
                .flatMap(target -> target.counts().stream())
                .map(CountedActivity::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether what is linked to the promise is in its figures: of a type that a target counts, within its period. */
    public boolean counts(long activityType, Period dates) {
        return period.contains(dates) && countedTypes().contains(activityType);
    }

    /** Whether such a thing is in its figures for one of a list and not otherwise, so that it must be said for which. */
    public boolean countsByListOnly(long activityType, Period dates) {
        return counts(activityType, dates)
                && targets.stream()
                        .filter(target -> target.counts(activityType))
                        .allMatch(target -> target.rule() instanceof Coverage);
    }

    /** For another period, whose pauses are others. */
    PromiseContent movedTo(Period other) {
        return with(title, summary, text, why, other, List.of(), "");
    }

    PromiseContent revokedFor(String reason) {
        return with(title, summary, text, why, period, pauses, reason);
    }

    private PromiseContent with(
            String title, String summary, String text, String why, Period period, List<Pause> pauses, String revoked) {
        return new PromiseContent(
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
                pauses,
                problems,
                revoked);
    }
}
