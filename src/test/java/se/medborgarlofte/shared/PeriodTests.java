package se.medborgarlofte.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spans of days. */
class PeriodTests {

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 2028-12-31, 2025-01-01, 2026-12-31",
        "2028-01-01, 2028-12-31, 2027-01-01, 2027-12-31",
        "2026-03-15, 2026-04-14, 2026-02-15, 2026-03-14",
        "2026-03-15, 2026-03-15, 2026-03-14, 2026-03-14",
        "2026-03-02, 2026-03-08, 2026-02-23, 2026-03-01",
        "2026-01-01, 2026-02-15, 2025-11-16, 2025-12-31",
    })
    void theOneBeforeIsAsLongAndEndsTheDayBefore(
            LocalDate start, LocalDate end, LocalDate startBefore, LocalDate endBefore) {
        assertThat(new Period(start, end).before()).isEqualTo(new Period(startBefore, endBefore));
    }
}
