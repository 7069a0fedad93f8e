package se.medborgarlofte.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.promise.Promised.day;
import static se.medborgarlofte.promise.Promised.judge;
import static se.medborgarlofte.promise.Promised.patrols;
import static se.medborgarlofte.promise.Promised.period;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.shared.Period;

/** "I samma takt blir det": plain arithmetic over the time that has gone. */
class ForecastTests {

    private static final Period YEAR = period("2026-01-01", "2026-12-31");

    /** 73 of 365 days are a fifth; one in them makes five of twelve. */
    @Test
    void goesOnAsThePeriodHasGone() {
        assertThat(judge(AtLeast.of(12, Recurrence.YEAR), YEAR, patrols("2026-02-01"), "2026-03-14")
                        .forecast())
                .isEqualTo(new Forecast(null, 5, 12, day("2026-12-31")));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-05, false", "2026-02-06, true", "2026-12-31, true", "2027-01-01, false", "2025-12-31, false"})
    void saysNothingEarlyNorAfterwards(String today, boolean said) {
        assertThat(judge(AtLeast.of(12, Recurrence.YEAR), YEAR, patrols("2026-01-02"), today)
                                .forecast()
                        != null)
                .isEqualTo(said);
    }

    @Test
    void saysNothingOfWhatIsReached() {
        assertThat(judge(AtLeast.of(1, Recurrence.YEAR), YEAR, patrols("2026-01-02"), "2026-06-01")
                        .forecast())
                .isNull();
    }

    /** Ten weeks are over with three in each of two: 0.6 a week, and six in the ten that are left. */
    @Test
    void tellsTheAverageOfTheWeeksThatAreOver() {
        Period twentyWeeks = period("2026-01-05", "2026-05-24");
        List<Tally> done = List.of(patrols("2026-01-06", 3), patrols("2026-02-03", 3));

        assertThat(judge(AtLeast.of(5, Recurrence.WEEK), twentyWeeks, done, "2026-03-18")
                        .forecast())
                .isEqualTo(new Forecast(new BigDecimal("0.6"), 12, 100, day("2026-05-24")));
    }

    @Test
    void isQuietAfterSixtyDaysWithoutARecord() {
        Target target = Promised.target(AtLeast.of(5, Recurrence.YEAR));
        PromiseContent promise = new PromiseContent(
                "Syns",
                "",
                "",
                "",
                Set.of(),
                null,
                List.of(),
                List.of(),
                YEAR,
                false,
                List.of(target),
                List.of(),
                List.of(),
                "");
        List<Tally> done = List.of(Tally.on(day("2026-03-01"), Promised.PATROL, 1), Tally.on(day("2026-04-01"), 99, 1));

        assertThat(IntStream.of(60, 61)
                        .mapToObj(days -> Quiet.since(
                                promise, Recorded.of(done), day("2026-03-01").plusDays(days))))
                .containsExactly(null, day("2026-03-01"));
        assertThat(Quiet.since(promise, Recorded.of(List.of()), day("2026-03-03")))
                .isEqualTo(day("2026-01-01"));
        assertThat(Quiet.since(promise, Recorded.of(List.of()), day("2027-03-03")))
                .as("the promise is over")
                .isNull();
    }
}
