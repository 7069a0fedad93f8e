package se.medborgarlofte.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.promise.Promised.day;
import static se.medborgarlofte.promise.Promised.period;
import static se.medborgarlofte.promise.Promised.target;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.shared.Period;

/** The status of a promise from those of its targets. */
class ProgressTests {

    private static final Period YEAR = period("2026-01-01", "2026-12-31");
    private static final List<Tally> FOUR_IN_MAY = List.of(Promised.patrols("2026-05-05", 4));

    /** With four done, on 1 July. */
    private static final Rule REACHED = AtLeast.of(4, Recurrence.WHOLE);

    private static final Rule ON_TRACK = AtLeast.of(7, Recurrence.WHOLE);
    private static final Rule BEHIND = AtLeast.of(100, Recurrence.WHOLE);
    private static final Rule NOT_MEASURABLE = new WithoutMeasure();

    private static Progress progress(Target... targets) {
        return Progress.of(
                List.of(new PublishedTargets(YEAR.start(), YEAR, List.of(targets))), FOUR_IN_MAY, day("2026-07-01"));
    }

    private static Target binding(int key, Rule rule) {
        return target(key, rule, Commitment.BINDING);
    }

    private static Target ambition(int key, Rule rule) {
        return target(key, rule, Commitment.AMBITION);
    }

    @Test
    void isAsGoodAsTheWorstBindingTarget() {
        assertThat(progress(binding(1, REACHED), binding(2, ON_TRACK)).status()).isEqualTo(ProgressStatus.ON_TRACK);
        assertThat(progress(binding(1, REACHED), binding(2, BEHIND), binding(3, ON_TRACK))
                        .status())
                .isEqualTo(ProgressStatus.BEHIND);
    }

    @Test
    void fromTheWorstToTheBest() {
        assertThat(ProgressStatus.values())
                .containsExactly(
                        ProgressStatus.NOT_REACHED,
                        ProgressStatus.BEHIND,
                        ProgressStatus.NOT_STARTED,
                        ProgressStatus.ON_TRACK,
                        ProgressStatus.OPEN,
                        ProgressStatus.REACHED,
                        ProgressStatus.NOT_MEASURABLE,
                        ProgressStatus.REVOKED);
    }

    @Test
    void whatIsRevokedIsJudgedNoMoreAndKeepsItsFiguresOfThatDay() {
        Target target = binding(1, AtLeast.of(100, Recurrence.WHOLE));
        PublishedTargets first = new PublishedTargets(YEAR.start(), YEAR, List.of(target));
        PublishedTargets revoked =
                new PublishedTargets(day("2026-07-01"), YEAR, List.of(target), List.of(), List.of(), true);

        Progress onTheDay = Progress.of(List.of(first, revoked), FOUR_IN_MAY, day("2026-07-01"));
        Progress afterTheYear = Progress.of(List.of(first, revoked), FOUR_IN_MAY, day("2027-02-01"));

        assertThat(onTheDay.status()).isEqualTo(ProgressStatus.REVOKED);
        assertThat(afterTheYear).isEqualTo(onTheDay);
        assertThat(Progress.of(
                        List.of(first, revoked),
                        List.of(FOUR_IN_MAY.get(0), Promised.patrols("2026-09-09", 1)),
                        day("2027-02-01")))
                .as("what comes later counts no more")
                .isEqualTo(onTheDay);
        assertThat(afterTheYear.targets().get(0).status())
                .as("never missed: its time was not over")
                .isEqualTo(ProgressStatus.BEHIND);
        assertThat(Progress.of(List.of(first, revoked), FOUR_IN_MAY, day("2026-06-01"))
                        .targets()
                        .get(0))
                .as("asked of a day before")
                .isEqualTo(Progress.of(List.of(first), FOUR_IN_MAY, day("2026-06-01"))
                        .targets()
                        .get(0));
    }

    @Test
    void anAmbitionDoesNotDecideBesideWhatBinds() {
        assertThat(progress(binding(1, REACHED), ambition(2, BEHIND)).status()).isEqualTo(ProgressStatus.REACHED);
        assertThat(progress(binding(1, NOT_MEASURABLE), ambition(2, BEHIND)).status())
                .isEqualTo(ProgressStatus.NOT_MEASURABLE);
    }

    @Test
    void ambitionsDecideWhereNothingBinds() {
        assertThat(progress(ambition(1, ON_TRACK), ambition(2, BEHIND)).status())
                .isEqualTo(ProgressStatus.BEHIND);
    }

    @Test
    void whatCannotBeMeasuredDecidesOnlyWhereThereIsNothingElse() {
        assertThat(progress(binding(1, NOT_MEASURABLE), binding(2, REACHED)).status())
                .isEqualTo(ProgressStatus.REACHED);
        assertThat(progress(binding(1, NOT_MEASURABLE)).status()).isEqualTo(ProgressStatus.NOT_MEASURABLE);
    }

    @Test
    void isNotReachedWhileAnotherTargetIsOpen() {
        Rule open = new Milestone("Klart", null);
        assertThat(progress(binding(1, REACHED), binding(2, open)).status()).isEqualTo(ProgressStatus.OPEN);
        assertThat(progress(binding(1, ON_TRACK), binding(2, open)).status()).isEqualTo(ProgressStatus.ON_TRACK);
    }

    @Test
    void withoutTargetOrVersionNothingCanBeMeasured() {
        Progress none = new Progress(ProgressStatus.NOT_MEASURABLE, List.of());

        assertThat(progress()).isEqualTo(none);
        assertThat(Progress.of(List.of(), FOUR_IN_MAY, day("2026-07-01"))).isEqualTo(none);
    }

    @Test
    void whatHasNoNumberIsCountedAllTheSame() {
        TargetProgress progress = progress(binding(1, NOT_MEASURABLE)).targets().get(0);

        assertThat(progress.counted()).isEqualTo(4);
        assertThat(progress.required()).isZero();
        assertThat(progress.periods()).isEmpty();
    }

    @Test
    void keepsTheOrderOfTheTargets() {
        assertThat(progress(binding(7, ON_TRACK), ambition(3, REACHED)).targets())
                .extracting(each -> each.target().key())
                .containsExactly(7, 3);
    }
}
