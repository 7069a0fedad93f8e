package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.shared.Period;

/**
 * How one target goes.
 *
 * @param counted in all, within the promise
 * @param required in all: the sum of what each period requires
 * @param pace of the current period; null outside the promise, and per week and per day
 * @param current the period that today belongs to
 * @param periods every period, in order
 * @param change the latest change of the number, where there was one
 * @param figure what only the view of its rule shows
 * @param places how it goes in each municipality of the promise; none where there is one only
 */
public record TargetProgress(
        Target target,
        ProgressStatus status,
        int counted,
        int required,
        @Nullable Pace pace,
        @Nullable PeriodResult current,
        List<PeriodResult> periods,
        @Nullable NumberChange change,
        @Nullable Figure figure,
        List<InPlace> places) {

    static TargetProgress notMeasurable(Target target, int counted) {
        return new TargetProgress(
                target, ProgressStatus.NOT_MEASURABLE, counted, 0, null, null, List.of(), null, null, List.of());
    }

    /** For a rule that has its own status and its own view. */
    static TargetProgress own(
            Target target,
            ProgressStatus status,
            List<PeriodResult> periods,
            Figure figure,
            @Nullable NumberChange change,
            LocalDate today) {
        return new TargetProgress(
                target,
                status,
                counted(periods),
                required(periods),
                null,
                at(today, periods),
                periods,
                change,
                figure,
                List.of());
    }

    /** The same with a view of its own, where the number is of the events behind it. */
    TargetProgress showing(Figure own, int events) {
        return new TargetProgress(target, status, events, required, pace, current, periods, change, own, places);
    }

    /** The same, and in each municipality; where each must have the number it goes as in the one where it goes worst. */
    TargetProgress in(List<InPlace> municipalities) {
        if (!target.each()) {
            return new TargetProgress(
                    target, status, counted, required, pace, current, periods, change, figure, municipalities);
        }
        List<TargetProgress> own =
                municipalities.stream().map(InPlace::progress).toList();
        return new TargetProgress(
                target,
                ProgressStatus.worst(own.stream().map(TargetProgress::status).toList()),
                counted,
                own.stream().mapToInt(TargetProgress::required).sum(),
                null,
                null,
                List.of(),
                change,
                null,
                municipalities);
    }

    static @Nullable PeriodResult at(LocalDate today, List<PeriodResult> periods) {
        return periods.stream()
                .filter(result -> result.period().contains(today))
                .findFirst()
                .orElse(null);
    }

    static int counted(List<PeriodResult> periods) {
        return periods.stream().mapToInt(PeriodResult::counted).sum();
    }

    static int required(List<PeriodResult> periods) {
        return periods.stream().mapToInt(PeriodResult::required).sum();
    }

    public int requiredByToday() {
        return pace == null ? 0 : pace.required();
    }

    /** What is still to be compared with: nothing while nothing is asked for, or once the period has its number. */
    public @Nullable Pace due() {
        boolean open = current != null && current.verdict() == PeriodVerdict.RUNNING;
        return open && requiredByToday() > 0 ? pace : null;
    }

    /** Whether the counts of its periods are of measures, and not of those on a list that were reached. */
    public boolean countsEvents() {
        return !(figure instanceof CoverageFigure);
    }

    /** Its periods; where it holds for each municipality, theirs. */
    public List<Period> allPeriods() {
        return Stream.concat(periods.stream(), places.stream().flatMap(place -> place.progress().periods().stream()))
                .map(PeriodResult::period)
                .distinct()
                .toList();
    }

    /** Where it ends if it goes on so; for a rule whose number comes back. */
    public @Nullable Forecast forecast() {
        return Forecast.of(this);
    }

    /** The periods that have begun, by month where they are as short as weeks or days; else none. */
    public List<PeriodFold> folds() {
        return PeriodFold.of(begun(), current);
    }

    public List<PeriodResult> begun() {
        return periods.stream()
                .filter(result -> result.verdict() != PeriodVerdict.UPCOMING)
                .toList();
    }

    public int upcomingPeriods() {
        return periods.size() - begun().size();
    }

    public int countedInCurrent() {
        return current == null ? 0 : current.counted();
    }

    public int requiredInCurrent() {
        return current == null ? 0 : current.required();
    }

    /** The first number of "nått 9 av 11 veckor". */
    public int reachedPeriods() {
        return PeriodVerdict.count(periods, PeriodVerdict.REACHED::equals);
    }

    /** The second number of "nått 9 av 11 veckor"; a running period that already has its number belongs. */
    public int judgedPeriods() {
        return PeriodVerdict.count(periods, PeriodVerdict::isJudgement);
    }
}
