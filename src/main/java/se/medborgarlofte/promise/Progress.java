package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * How a promise goes: the one calculation, used wherever a figure stands. Derived anew each time from the published
 * versions and from what was recorded; the day comes in, no clock is read. The rules for citizens stand on
 * {@code /om/sa-raknar-vi}, with {@link WorkedExamples}.
 *
 * <p>What is revoked is judged no more: its figures stay as they were on that day.
 *
 * @param status the worst of the binding targets; of the ambitions, where nothing binds
 * @param targets the newest version's, in its order
 */
public record Progress(ProgressStatus status, List<TargetProgress> targets) {

    /** Where nothing was recorded by hand. */
    public static Progress of(List<PublishedTargets> versions, Collection<Tally> tallies, LocalDate today) {
        return of(versions, Recorded.of(tallies), today);
    }

    /**
     * @param versions the published versions of the promise, oldest first
     * @param recorded what was recorded for the promise
     */
    public static Progress of(List<PublishedTargets> versions, Recorded recorded, LocalDate today) {
        if (versions.isEmpty()) {
            return new Progress(ProgressStatus.NOT_MEASURABLE, List.of());
        }
        PublishedTargets newest = versions.get(versions.size() - 1);
        boolean over = newest.revoked() && newest.inForceFrom().isBefore(today);
        LocalDate day = over ? newest.inForceFrom() : today;
        Recorded known = over ? recorded.until(day) : recorded;
        List<TargetProgress> targets = newest.targets().stream()
                .map(target -> judge(new TargetHistory(versions, target), newest, known, day))
                .toList();
        return new Progress(newest.revoked() ? ProgressStatus.REVOKED : statusOf(targets), targets);
    }

    private static TargetProgress judge(
            TargetHistory history, PublishedTargets newest, Recorded recorded, LocalDate today) {
        Target target = history.target();
        TargetProgress all = target.rule().judge(history, Evidence.of(target, newest.period(), recorded), today);
        if (newest.municipalities().size() < 2 || target.counts().isEmpty()) {
            return all;
        }
        return all.in(newest.municipalities().stream()
                .map(place -> new InPlace(
                        place,
                        target.rule()
                                .judge(history, Evidence.of(target, newest.period(), recorded.in(place.id())), today)))
                .toList());
    }

    private static ProgressStatus statusOf(List<TargetProgress> targets) {
        boolean anyBinding = targets.stream().anyMatch(Progress::binds);
        Predicate<TargetProgress> decides = anyBinding ? Progress::binds : any -> true;
        return ProgressStatus.worst(
                targets.stream().filter(decides).map(TargetProgress::status).toList());
    }

    private static boolean binds(TargetProgress progress) {
        return progress.target().binding();
    }
}
