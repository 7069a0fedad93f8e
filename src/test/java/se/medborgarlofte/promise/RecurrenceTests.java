package se.medborgarlofte.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.promise.Promised.period;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.shared.Period;

class RecurrenceTests {

    @Test
    void theWholePeriodIsOne() {
        Period promise = period("2026-03-17", "2028-02-29");

        assertThat(Recurrence.WHOLE.cut(promise, Anchor.CALENDAR)).containsExactly(new Slice(promise, promise));
    }

    @Test
    void cutsByTheCalendarWithPartsAtBothEnds() {
        List<Slice> years = Recurrence.YEAR.cut(period("2026-10-01", "2028-03-31"), Anchor.CALENDAR);

        assertThat(years)
                .extracting(Slice::period)
                .containsExactly(
                        period("2026-10-01", "2026-12-31"),
                        period("2027-01-01", "2027-12-31"),
                        period("2028-01-01", "2028-03-31"));
        assertThat(years).extracting(Slice::part).containsExactly(true, false, true);
        assertThat(years.get(0).whole()).isEqualTo(period("2026-01-01", "2026-12-31"));
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2026-01-01, 2026-12-31",
        "HALF_YEAR, 2026-07-01, 2026-12-31",
        "TERTIAL, 2026-05-01, 2026-08-31",
        "QUARTER, 2026-07-01, 2026-09-30",
        "MONTH, 2026-08-01, 2026-08-31",
        "WEEK, 2026-08-24, 2026-08-30",
        "DAY, 2026-08-26, 2026-08-26"
    })
    void knowsTheCalendarsPeriodOfADay(Recurrence recurrence, String start, String end) {
        List<Slice> slices = recurrence.cut(period("2026-08-26", "2026-08-26"), Anchor.CALENDAR);

        assertThat(slices).extracting(Slice::whole).containsExactly(period(start, end));
    }

    @Test
    void tertialsBeginInJanuaryMayAndSeptember() {
        assertThat(Recurrence.TERTIAL.cut(period("2026-01-01", "2026-12-31"), Anchor.CALENDAR))
                .extracting(Slice::period)
                .containsExactly(
                        period("2026-01-01", "2026-04-30"),
                        period("2026-05-01", "2026-08-31"),
                        period("2026-09-01", "2026-12-31"));
    }

    @Test
    void theIsoYear2026HasFiftyThreeWeeks() {
        List<Slice> weeks = Recurrence.WEEK.cut(period("2026-01-01", "2026-12-31"), Anchor.CALENDAR);

        assertThat(weeks).hasSize(53);
        assertThat(weeks.get(0))
                .isEqualTo(new Slice(period("2025-12-29", "2026-01-04"), period("2026-01-01", "2026-01-04")));
        assertThat(weeks.get(52))
                .isEqualTo(new Slice(period("2026-12-28", "2027-01-03"), period("2026-12-28", "2026-12-31")));
    }

    @Test
    void weeksFromTheFirstDayKeepItsDayOfTheWeek() {
        assertThat(Recurrence.WEEK.cut(period("2026-01-01", "2026-01-20"), Anchor.FIRST_DAY))
                .extracting(Slice::period)
                .containsExactly(
                        period("2026-01-01", "2026-01-07"),
                        period("2026-01-08", "2026-01-14"),
                        period("2026-01-15", "2026-01-20"));
    }

    @Test
    void monthsFromTheThirtyFirstReturnToItAfterFebruary() {
        assertThat(Recurrence.MONTH.cut(period("2027-01-31", "2027-04-30"), Anchor.FIRST_DAY))
                .extracting(Slice::period)
                .containsExactly(
                        period("2027-01-31", "2027-02-27"),
                        period("2027-02-28", "2027-03-30"),
                        period("2027-03-31", "2027-04-29"),
                        period("2027-04-30", "2027-04-30"));
    }

    @Test
    void aYearFromLeapDayReturnsToItFourYearsLater() {
        assertThat(Recurrence.YEAR.cut(period("2024-02-29", "2028-03-01"), Anchor.FIRST_DAY))
                .extracting(Slice::whole)
                .containsExactly(
                        period("2024-02-29", "2025-02-27"),
                        period("2025-02-28", "2026-02-27"),
                        period("2026-02-28", "2027-02-27"),
                        period("2027-02-28", "2028-02-28"),
                        period("2028-02-29", "2029-02-27"));
    }

    @Test
    void leapDayIsADayLikeOthers() {
        assertThat(Recurrence.DAY.cut(period("2028-02-28", "2028-03-01"), Anchor.CALENDAR))
                .hasSize(3)
                .noneMatch(Slice::part);
    }

    @Test
    void theDaysOnWhichTheClockIsMovedAreWholeDays() {
        assertThat(Recurrence.DAY.cut(period("2026-03-28", "2026-03-30"), Anchor.CALENDAR))
                .hasSize(3);
        assertThat(Recurrence.WEEK.cut(period("2026-10-19", "2026-10-26"), Anchor.CALENDAR))
                .extracting(Slice::period)
                .containsExactly(period("2026-10-19", "2026-10-25"), period("2026-10-26", "2026-10-26"));
    }

    @Test
    void onlyWeekAndDayAreTooShortForAPace() {
        assertThat(Recurrence.values())
                .filteredOn(recurrence -> !recurrence.isPaced())
                .containsExactly(Recurrence.WEEK, Recurrence.DAY);
    }
}
