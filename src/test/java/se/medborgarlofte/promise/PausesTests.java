package se.medborgarlofte.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.promise.Promised.day;
import static se.medborgarlofte.promise.Promised.patrols;
import static se.medborgarlofte.promise.Promised.period;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.shared.Period;

/** A pause asks for nothing on its days; only one that was promised before it began. */
class PausesTests {

    /** Four weeks from a Monday; the third one is a holiday, and Thursday to Sunday of the second. */
    private static final Period FOUR_WEEKS = period("2026-05-04", "2026-05-31");

    private static final Pause HOLIDAY = new Pause(period("2026-05-14", "2026-05-24"), "Lov");

    @Test
    void asksForAShareOfAWeekAndForNothingOfAWholeOne() {
        TargetProgress progress = judge(AtLeast.of(7, Recurrence.WEEK), "2026-05-04", List.of(HOLIDAY), List.of());

        assertThat(progress.periods()).extracting(PeriodResult::required).containsExactly(7, 3, 0, 7);
        assertThat(progress.periods().get(2).verdict()).isEqualTo(PeriodVerdict.NOT_JUDGED);
    }

    @ParameterizedTest
    @CsvSource({"MONTH, 5", "QUARTER, 3", "WHOLE, 10"})
    void longPeriodsAskForWhatTheyAsked(Recurrence recurrence, int required) {
        TargetProgress progress = judge(AtLeast.of(10, recurrence), "2026-05-04", List.of(HOLIDAY), List.of());

        assertThat(progress.required()).isEqualTo(required);
    }

    @Test
    void noneIsAskedForWhereEverythingIsPaused() {
        TargetProgress progress = judge(
                AtLeast.of(10, Recurrence.YEAR), "2026-05-01", List.of(new Pause(FOUR_WEEKS, "Ombyggnad")), List.of());

        assertThat(progress.required()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2026-05-13, 3", "2026-05-14, 7", "2026-05-20, 7"})
    void holdsOnlyIfItWasPublishedBeforeItBegan(String published, int required) {
        List<PublishedTargets> versions = List.of(
                version("2026-05-04", AtLeast.of(7, Recurrence.WEEK), List.of()),
                version(published, AtLeast.of(7, Recurrence.WEEK), List.of(HOLIDAY)));

        TargetProgress progress = Promised.judge(versions, List.of(), "2026-06-01");

        assertThat(progress.periods().get(1).required()).isEqualTo(required);
    }

    @Test
    void staysWhereALaterVersionKeepsItAndGoesWhereItDoesNot() {
        PublishedTargets first = version("2026-05-04", AtLeast.of(7, Recurrence.WEEK), List.of(HOLIDAY));

        assertThat(Promised.judge(
                                List.of(first, version("2026-05-20", AtLeast.of(7, Recurrence.WEEK), List.of(HOLIDAY))),
                                List.of(),
                                "2026-06-01")
                        .required())
                .isEqualTo(17);
        assertThat(Promised.judge(
                                List.of(first, version("2026-05-20", AtLeast.of(7, Recurrence.WEEK), List.of())),
                                List.of(),
                                "2026-06-01")
                        .required())
                .isEqualTo(28);
    }

    /** 28 days, 11 of them paused; what was done on one of these counts. */
    @Test
    void anAverageIsOfTheOtherDays() {
        List<Tally> done = List.of(patrols("2026-05-05", 10), patrols("2026-05-15", 7));

        TargetProgress over = judge(new Average(1, Recurrence.DAY), "2026-05-04", List.of(HOLIDAY), done);

        assertThat(Objects.requireNonNull(over.figure())).isEqualTo(new AverageFigure(17, 17, 1));
        assertThat(over.required()).isEqualTo(17);
        assertThat(over.status()).isEqualTo(ProgressStatus.REACHED);
    }

    @Test
    void aListAsksForItsShare() {
        Coverage rule = new Coverage(List.of("7A", "7B"), 7, Recurrence.WEEK);
        List<MemberTally> done = List.of(
                MemberTally.on(day("2026-05-11"), 1, 1, "7A", Promised.PATROL),
                MemberTally.on(day("2026-05-12"), 2, 1, "7A", Promised.PATROL),
                MemberTally.on(day("2026-05-13"), 3, 1, "7A", Promised.PATROL));

        TargetProgress progress = Progress.of(
                        List.of(version("2026-05-04", rule, List.of(HOLIDAY))),
                        new Recorded(List.of(), done, List.of()),
                        day("2026-06-01"))
                .targets()
                .get(0);

        assertThat(progress.periods()).extracting(PeriodResult::counted).containsExactly(0, 1, 0, 0);
        assertThat(progress.periods()).extracting(PeriodResult::required).containsExactly(2, 2, 0, 2);
    }

    private static TargetProgress judge(Rule rule, String published, List<Pause> pauses, List<Tally> done) {
        String before = day(published).minusDays(10).toString();
        return Promised.judge(List.of(version(before, rule, pauses)), done, "2026-06-01");
    }

    private static PublishedTargets version(String from, Rule rule, List<Pause> pauses) {
        return new PublishedTargets(day(from), FOUR_WEEKS, List.of(Promised.target(rule)), pauses, List.of(), false);
    }
}
