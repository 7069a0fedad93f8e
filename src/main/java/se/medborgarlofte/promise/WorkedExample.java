package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import se.medborgarlofte.shared.Period;

/**
 * One example of how a promise is counted: the page {@code /om/sa-raknar-vi} shows it and a test recounts it. The
 * promise has one target, with a number.
 *
 * @param versions the published versions of the promise, oldest first
 */
public record WorkedExample(
        String name, List<PublishedTargets> versions, List<Tally> tallies, LocalDate today, Expected expected) {

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

    public WorkedExample {
        versions = List.copyOf(versions);
        tallies = List.copyOf(tallies);
    }

    public String titleKey() {
        return "counting.example." + name + ".title";
    }

    public String textKey() {
        return "counting.example." + name + ".text";
    }

    /** As the program counts it. */
    public TargetProgress progress() {
        return Progress.of(versions, tallies, today).targets().get(0);
    }

    /**
     * What the text's placeholders stand for: 0 the number first promised, 1 counted, 2 required in all, 3 required by
     * today, 4 periods reached, 5 periods judged, 6 the first day, 7 the last day, 8 today; and after a change: 9 the
     * new number, 10 the day it was published, 11 the last day before it.
     */
    public Object[] arguments() {
        Period period = newest().period();
        return new Object[] {
            number(first()),
            expected.counted(),
            expected.required(),
            expected.requiredByToday(),
            expected.reachedPeriods(),
            expected.judgedPeriods(),
            DAY.format(period.start()),
            DAY.format(period.end()),
            DAY.format(today),
            number(newest()),
            DAY.format(newest().inForceFrom()),
            DAY.format(first().period().end())
        };
    }

    private PublishedTargets first() {
        return versions.get(0);
    }

    private PublishedTargets newest() {
        return versions.get(versions.size() - 1);
    }

    private static int number(PublishedTargets version) {
        return ((Numbered) version.targets().get(0).rule()).number();
    }
}
