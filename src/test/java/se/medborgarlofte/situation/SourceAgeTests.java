package se.medborgarlofte.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The age of a source, and when it is older than what rests on it lasts. */
class SourceAgeTests {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2027, 1, 1);

    @Test
    void countsWholeYearsAndMonths() {
        assertThat(age("2024-03-16", "2026-11-27")).isEqualTo(new SourceAge(2, 8, true));
        assertThat(age("2026-10-28", "2026-11-27")).isEqualTo(new SourceAge(0, 0, false));
        assertThat(age("2026-10-27", "2026-11-27")).isEqualTo(new SourceAge(0, 1, false));
    }

    @Test
    void isOldTheDayAfterTheLengthOfThePeriod() {
        assertThat(age("2024-03-16", "2026-03-16")).isEqualTo(new SourceAge(2, 0, false));
        assertThat(age("2024-03-16", "2026-03-17")).isEqualTo(new SourceAge(2, 0, true));
    }

    @Test
    void isNotBornBeforeItsDay() {
        assertThat(age("2026-12-01", "2026-11-27")).isEqualTo(new SourceAge(0, 0, false));
    }

    private static SourceAge age(String source, String on) {
        return SourceAge.of(LocalDate.parse(source), LocalDate.parse(on), FROM, UNTIL);
    }
}
