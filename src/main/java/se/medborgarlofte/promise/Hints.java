package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import se.medborgarlofte.promise.PromisedTotal.Before;
import se.medborgarlofte.shared.Period;

/** The hints on the text of a promise. Reads no clock and no database. */
final class Hints {

    /** So many counting targets are easy to survey. */
    static final int FEW = 5;

    private static final Pattern GAP = Pattern.compile("\\[[^\\[\\]]{1,60}]");

    private final PromiseContent draft;
    private final Around around;
    private final List<Target> counting;

    /**
     * What a promise stands among.
     *
     * @param countingElsewhere how many targets of the other promises under its agreement count
     * @param problemsKnown whether there are problems that it could answer to
     * @param recordedBefore by activity type, by its parties in its municipalities in {@link Period#before()}
     */
    record Around(int countingElsewhere, boolean problemsKnown, Map<Long, Integer> recordedBefore, LocalDate today) {}

    private Hints(PromiseContent draft, Around around) {
        this.draft = draft;
        this.around = around;
        this.counting = counting(draft).toList();
    }

    static List<Hint> of(PromiseContent draft, Around around) {
        Hints hints = new Hints(draft, around);
        return Stream.of(
                        hints.unfinished(),
                        hints.number(),
                        hints.time(),
                        hints.responsible(),
                        hints.problem(),
                        hints.effect(),
                        hints.few(),
                        hints.totals())
                .filter(Objects::nonNull)
                .toList();
    }

    static Stream<Target> counting(PromiseContent content) {
        return content.targets().stream().filter(target -> target.rule().counts());
    }

    private @Nullable Hint unfinished() {
        Stream<String> ofTargets = draft.targets().stream()
                .map(Target::rule)
                .flatMap(rule -> Stream.concat(Stream.of(rule.sentence("")), rule.details().stream()))
                .flatMap(Hints::words);
        List<String> gaps = Stream.concat(
                        Stream.of(draft.title(), draft.summary(), draft.text(), draft.why()), ofTargets)
                .flatMap(text -> GAP.matcher(text).results().map(MatchResult::group))
                .distinct()
                .toList();
        return gaps.isEmpty() ? null : new Hint.Unfinished(gaps);
    }

    private static Stream<String> words(MessageSourceResolvable phrase) {
        return Stream.of(Objects.requireNonNullElse(phrase.getArguments(), new Object[0]))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    private @Nullable Hint number() {
        if (!counting.isEmpty() || anyEffect()) {
            return null;
        }
        boolean judged = draft.targets().stream()
                .anyMatch(target -> !target.rule().periods(draft.period()).isEmpty());
        return new Hint.NoNumber(judged);
    }

    private @Nullable Hint time() {
        Period period = draft.period();
        List<Target> timeless = draft.targets().stream()
                .filter(target -> !target.rule().saysWhen())
                .toList();
        boolean longer = !period.end().isBefore(period.start().plusYears(1));
        return longer && !timeless.isEmpty() ? new Hint.NoTime(timeless, period.end()) : null;
    }

    private @Nullable Hint responsible() {
        int parties = draft.responsible().size();
        return parties == 1 ? null : new Hint.NotOneResponsible(parties);
    }

    private @Nullable Hint problem() {
        return draft.problems().isEmpty() ? new Hint.NoProblem(around.problemsKnown()) : null;
    }

    private @Nullable Hint effect() {
        return counting.isEmpty() || anyEffect() ? null : new Hint.CountsOnly();
    }

    private boolean anyEffect() {
        return draft.targets().stream().anyMatch(target -> target.rule().showsEffect());
    }

    private @Nullable Hint few() {
        int own = counting.size();
        int all = own + around.countingElsewhere();
        if (own > FEW) {
            return new Hint.ManyTargets(own, false);
        }
        return own > 0 && all > FEW ? new Hint.ManyTargets(all, true) : null;
    }

    private @Nullable Hint totals() {
        List<PromisedTotal> totals = new ArrayList<>();
        for (TargetProgress progress : asPromised().targets()) {
            Target target = progress.target();
            if (target.rule() instanceof Numbered rule && rule.saysWhen()) {
                Before before = before(target);
                if (before != null || progress.required() != rule.number()) {
                    totals.add(new PromisedTotal(target, progress.required(), before));
                }
            }
        }
        return totals.isEmpty() ? null : new Hint.Totals(List.copyOf(totals));
    }

    /** What it requires, were it published before it begins. */
    private Progress asPromised() {
        LocalDate ahead = draft.period().start().minusDays(1);
        return Progress.of(List.of(PublishedTargets.of(ahead, draft)), List.of(), ahead);
    }

    private @Nullable Before before(Target target) {
        int recorded = target.counts().stream()
                .mapToInt(activity -> around.recordedBefore().getOrDefault(activity.id(), 0))
                .sum();
        Period before = draft.period().before();
        return recorded == 0 ? null : new Before(before, recorded, before.isBefore(around.today()));
    }
}
