package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A promise with one target, what was recorded for it, and how it then goes.
 *
 * @param name of its text
 * @param versions the published versions of the promise, oldest first
 * @param expected what a person gets who counts by hand; a test compares
 */
public record WorkedCase(
        String name, List<PublishedTargets> versions, Recorded recorded, LocalDate today, Expected expected) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("sv"));

    /** What a person gets who counts by hand. */
    public record Expected(
            ProgressStatus status,
            int counted,
            int required,
            int requiredByToday,
            int reachedPeriods,
            int judgedPeriods) {}

    public WorkedCase {
        versions = List.copyOf(versions);
    }

    public String textKey() {
        return WorkedExample.KEY + name + ".text";
    }

    /** As the program counts it. */
    public TargetProgress progress() {
        return Progress.of(versions, recorded, today).targets().get(0);
    }

    /**
     * What the text's placeholders stand for, as the program counts it. 0 the number first promised, 1 counted, 2
     * required in all, 3 required by today, 4 periods reached, 5 periods judged, 6 the first day, 7 the last day, 8
     * today. After a change: 9 the new number, 10 the day it was published, 11 the last day before it. Of the period
     * that runs: 12 days gone, 13 days. Of an average: 14 what it is, 15 over how many days. Of the first period: 16
     * counted, 17 required, 18 days; of the last: 19 required, 20 days. 21 and 22 counted in each municipality.
     */
    public Object[] arguments() {
        TargetProgress progress = progress();
        PublishedTargets first = versions.get(0);
        PublishedTargets newest = versions.get(versions.size() - 1);
        Pace pace = progress.pace();
        AverageFigure average = progress.figure() instanceof AverageFigure figure ? figure : new AverageFigure(0, 0, 1);
        PeriodResult firstPeriod = period(progress, 0);
        PeriodResult lastPeriod = period(progress, progress.periods().size() - 1);
        return new Object[] {
            number(first),
            progress.counted(),
            progress.required(),
            progress.requiredByToday(),
            progress.reachedPeriods(),
            progress.judgedPeriods(),
            DAY.format(newest.period().start()),
            DAY.format(newest.period().end()),
            DAY.format(today),
            number(newest),
            DAY.format(newest.inForceFrom()),
            DAY.format(first.period().end()),
            pace == null ? 0 : pace.daysGone(),
            pace == null ? 0 : pace.days(),
            average.average(),
            average.days(),
            firstPeriod.counted(),
            firstPeriod.required(),
            firstPeriod.period().days(),
            lastPeriod.required(),
            lastPeriod.period().days(),
            countedIn(progress, 0),
            countedIn(progress, 1)
        };
    }

    /** Where the number holds for each municipality there are periods of theirs only. */
    private static PeriodResult period(TargetProgress progress, int index) {
        return progress.periods().isEmpty()
                ? period(progress.places().get(0).progress(), 0)
                : progress.periods().get(index);
    }

    private static int countedIn(TargetProgress progress, int place) {
        return progress.places().size() <= place
                ? 0
                : progress.places().get(place).progress().counted();
    }

    private static int number(PublishedTargets version) {
        Rule rule = version.targets().get(0).rule();
        return rule instanceof Coverage coverage ? coverage.number() : ((Numbered) rule).number();
    }
}
