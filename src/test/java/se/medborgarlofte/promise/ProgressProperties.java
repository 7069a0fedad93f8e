package se.medborgarlofte.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.shared.Period;

/** What holds whatever is promised and recorded. */
class ProgressProperties {

    private static final LocalDate ORIGIN = LocalDate.of(2024, 1, 1);

    @Property
    void periodsTileThePromise(
            @ForAll("promises") Period promise, @ForAll Recurrence recurrence, @ForAll Anchor anchor) {
        List<Slice> slices = recurrence.cut(promise, anchor);

        LocalDate next = promise.start();
        for (Slice slice : slices) {
            assertThat(slice.period().start()).isEqualTo(next);
            assertThat(slice.whole().contains(slice.period())).isTrue();
            next = slice.period().end().plusDays(1);
        }
        assertThat(next).isEqualTo(promise.end().plusDays(1));
        assertThat(slices.subList(Math.min(1, slices.size() - 1), slices.size() - 1))
                .noneMatch(Slice::part);
    }

    @Property
    void theOrderOfRecordingNeverMatters(
            @ForAll("versions") List<PublishedTargets> versions,
            @ForAll("records") List<Tally> tallies,
            @ForAll("days") LocalDate today,
            @ForAll Random random) {
        List<Tally> shuffled = new ArrayList<>(tallies);
        Collections.shuffle(shuffled, random);

        assertThat(Progress.of(versions, shuffled, today)).isEqualTo(Progress.of(versions, tallies, today));
    }

    @Property
    void oneMoreNeverLowersACountNorLosesWhatWasReached(
            @ForAll("versions") List<PublishedTargets> versions,
            @ForAll("records") List<Tally> tallies,
            @ForAll("tallies") Tally added,
            @ForAll("days") LocalDate today) {
        List<Tally> more = new ArrayList<>(tallies);
        more.add(added);

        TargetProgress before = only(Progress.of(versions, tallies, today));
        TargetProgress after = only(Progress.of(versions, more, today));

        assertThat(after.counted()).isBetween(before.counted(), before.counted() + added.quantity());
        assertThat(after.required()).isEqualTo(before.required());
        assertThat(after.reachedPeriods()).isGreaterThanOrEqualTo(before.reachedPeriods());
        for (int i = 0; i < before.periods().size(); i++) {
            PeriodResult then = before.periods().get(i);
            PeriodResult now = after.periods().get(i);
            assertThat(now.counted()).isGreaterThanOrEqualTo(then.counted());
            if (now.verdict() != then.verdict()) {
                assertThat(now.verdict()).isEqualTo(PeriodVerdict.REACHED);
            }
        }
        if (before.status() == ProgressStatus.REACHED) {
            assertThat(after.status()).isEqualTo(ProgressStatus.REACHED);
        }
    }

    @Property
    void partsSumToTheWhole(
            @ForAll("versions") List<PublishedTargets> versions,
            @ForAll("records") List<Tally> tallies,
            @ForAll("days") LocalDate today) {
        PublishedTargets newest = versions.get(versions.size() - 1);
        Target target = newest.targets().get(0);
        int inside = tallies.stream()
                .filter(tally -> target.counts(tally.activityTypeId()))
                .filter(tally -> newest.period().contains(new Period(tally.from(), tally.to())))
                .mapToInt(Tally::quantity)
                .sum();

        TargetProgress progress = only(Progress.of(versions, tallies, today));

        assertThat(progress.counted()).isEqualTo(inside);
        assertThat(progress.periods().stream().mapToInt(PeriodResult::counted).sum())
                .isEqualTo(inside);
        assertThat(progress.periods().stream().mapToInt(PeriodResult::required).sum())
                .isEqualTo(progress.required());
        assertThat(progress.reachedPeriods()).isLessThanOrEqualTo(progress.judgedPeriods());
    }

    @Property
    void theShareByTodayNeverFallsWithinAPeriodAndEndsAtTheNumber(
            @ForAll("promises") Period promise, @ForAll("numbers") int number) {
        int before = 0;
        for (LocalDate day = promise.start(); !day.isAfter(promise.end()); day = day.plusDays(1)) {
            PublishedTargets version = version(promise.start(), promise, AtLeast.of(number, Recurrence.WHOLE));
            int byThen = only(Progress.of(List.of(version), List.of(), day)).requiredByToday();
            assertThat(byThen).isGreaterThanOrEqualTo(before);
            before = byThen;
        }
        assertThat(before).isEqualTo(number);
    }

    private static TargetProgress only(Progress progress) {
        return progress.targets().get(0);
    }

    private static PublishedTargets version(LocalDate from, Period period, Rule rule) {
        return new PublishedTargets(from, period, List.of(Promised.target(rule)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 900).map(ORIGIN::plusDays);
    }

    @Provide
    Arbitrary<Period> promises() {
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 800);
        return Combinators.combine(days(), lengths).as((start, days) -> new Period(start, start.plusDays(days)));
    }

    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(1, 40);
    }

    @Provide
    Arbitrary<Tally> tallies() {
        Arbitrary<Integer> spans = Arbitraries.frequency(Tuple.of(9, 0), Tuple.of(1, 6));
        return Combinators.combine(
                        days(),
                        spans,
                        Arbitraries.longs().between(1, 2),
                        Arbitraries.integers().between(0, 20))
                .as((day, span, type, quantity) -> new Tally(day, day.plusDays(span), type, quantity));
    }

    @Provide
    Arbitrary<List<Tally>> records() {
        return tallies().list().ofMaxSize(40);
    }

    /** One to three versions of a promise with one target, its period extended or cut and its number changed. */
    @Provide
    Arbitrary<List<PublishedTargets>> versions() {
        Arbitrary<@Nullable Integer> partNumbers =
                Arbitraries.integers().between(0, 20).injectNull(0.5);
        Arbitrary<AtLeast> atLeast = Combinators.combine(
                        numbers(),
                        Arbitraries.of(Recurrence.class),
                        Arbitraries.of(Anchor.class),
                        partNumbers,
                        partNumbers)
                .as(AtLeast::new);
        Arbitrary<Average> averages =
                Combinators.combine(numbers(), Arbitraries.of(Average.PER)).as(Average::new);
        Arbitrary<Rule> rules = Arbitraries.oneOf(atLeast, averages);
        return Combinators.combine(days(), promises(), rules)
                .as(ProgressProperties::version)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }
}
