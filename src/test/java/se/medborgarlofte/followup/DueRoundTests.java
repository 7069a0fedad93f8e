package se.medborgarlofte.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.shared.Period;

/** What is to be followed up on a day. */
class DueRoundTests {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2027-12-31, 2026-12-31,",
        "2026-01-01, 2027-12-31, 2027-01-01, 2026-01-01 2026-12-31 false",
        "2026-01-01, 2027-12-31, 2027-12-31, 2026-01-01 2026-12-31 false",
        "2026-01-01, 2027-12-31, 2028-01-01, 2026-01-01 2027-12-31 true",
        "2026-01-01, 2027-12-31, 2028-12-31, 2026-01-01 2027-12-31 true",
        "2026-01-01, 2027-12-31, 2029-01-01,",
        "2026-07-01, 2027-12-31, 2027-01-01, 2026-07-01 2026-12-31 false",
        "2026-07-02, 2027-12-31, 2027-01-01,",
        "2027-03-01, 2027-12-31, 2027-02-01,",
        "2026-02-01, 2026-06-30, 2026-07-01, 2026-02-01 2026-06-30 true",
    })
    void isTheYearOrTheWhole(LocalDate start, LocalDate end, LocalDate today, String due) {
        assertThat(DueRound.of(new Period(start, end), today)
                        .map(round ->
                                round.period().start() + " " + round.period().end() + " " + round.all()))
                .isEqualTo(Optional.ofNullable(due));
    }

    @Test
    void aYearIsDoneByWhateverLooksAtItsEndAndTheWholeByTheWholeOnly() {
        Period two = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));
        DueRound year = DueRound.of(two, LocalDate.of(2027, 5, 1)).orElseThrow();
        DueRound all = DueRound.of(two, LocalDate.of(2028, 5, 1)).orElseThrow();
        Period spring = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 30));
        Period autumn = new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
        Period second = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
        assertThat(year.isDone(List.of())).isFalse();
        assertThat(year.isDone(List.of(spring))).isFalse();
        assertThat(year.isDone(List.of(spring, autumn))).isTrue();
        assertThat(all.isDone(List.of(autumn, second))).isFalse();
        assertThat(all.isDone(List.of(two))).isTrue();
    }
}
