package se.medborgarlofte.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.shared.SwedishTime;

class AnswerGoalTests {

    @ParameterizedTest
    @CsvSource({
        "2026-03-16T10:00, 2026-03-19T10:00, in a week of work",
        "2026-03-13T15:00, 2026-03-18T15:00, over a weekend",
        "2026-03-14T15:00, 2026-03-19T00:00, on a Saturday the time begins on Monday",
        "2026-04-02T12:00, 2026-04-09T12:00, over Easter",
        "2026-12-23T08:00, 2026-12-30T08:00, over Christmas",
        "2026-06-18T09:00, 2026-06-24T09:00, over midsummer",
        "2026-05-13T20:00, 2026-05-19T20:00, over Ascension",
        "2026-12-30T10:00, 2027-01-07T10:00, over New Year and Epiphany",
        "2026-03-27T12:00, 2026-04-01T12:00, the night in which the clock is put forward is a Sunday's"
    })
    void countsTheHoursOfWorkingDays(LocalDateTime received, LocalDateTime due, String when) {
        assertThat(AnswerGoal.due(SwedishTime.instantOf(received), Duration.ofHours(72)))
                .as(when)
                .isEqualTo(SwedishTime.instantOf(due));
    }

    @Test
    void knowsTheHolidaysOfAYear() {
        List<MonthDay> off = LocalDate.of(2027, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .filter(day -> !SwedishHolidays.isWorkingDay(day))
                .map(MonthDay::from)
                .toList();
        assertThat(off)
                .containsExactly(
                        MonthDay.of(1, 1),
                        MonthDay.of(1, 6),
                        MonthDay.of(3, 26),
                        MonthDay.of(3, 29),
                        MonthDay.of(5, 6),
                        MonthDay.of(6, 25),
                        MonthDay.of(12, 24),
                        MonthDay.of(12, 31));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2285-03-22"})
    void findsEaster(LocalDate sunday) {
        assertThat(SwedishHolidays.easter(sunday.getYear())).isEqualTo(sunday);
    }
}
