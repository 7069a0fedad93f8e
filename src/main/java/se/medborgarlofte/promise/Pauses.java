package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.medborgarlofte.shared.Period;

/**
 * The pauses of a promise that hold: those of the newest version that some version had promised before they began.
 *
 * @param held which they are
 */
public record Pauses(List<Pause> held) {

    /** Long periods have time enough to be kept whatever is paused: only these ask for less. */
    private static final Set<Recurrence> SHORTENED = Set.of(Recurrence.MONTH, Recurrence.WEEK, Recurrence.DAY);

    static Pauses of(List<PublishedTargets> versions) {
        PublishedTargets newest = versions.get(versions.size() - 1);
        return new Pauses(newest.pauses().stream()
                .filter(pause -> versions.stream().anyMatch(version -> version.promisedAhead(pause)))
                .toList());
    }

    boolean contains(LocalDate day) {
        return held.stream().anyMatch(pause -> pause.days().contains(day));
    }

    /** How many days of the period are not paused. */
    int activeDays(Period period) {
        return (int) period.start()
                .datesUntil(period.end().plusDays(1))
                .filter(day -> !contains(day))
                .count();
    }

    /** The share of a number that falls on the days of the slice, rounded down; 0 where all of them are paused. */
    int share(int number, Slice slice, Recurrence recurrence) {
        if (held.isEmpty()) {
            return slice.share(number);
        }
        int active = activeDays(slice.period());
        return active == 0 || SHORTENED.contains(recurrence)
                ? Slice.share(number, active, slice.whole().days())
                : slice.share(number);
    }
}
