package se.medborgarlofte.promise;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medborgarlofte.promise.Promised.day;
import static se.medborgarlofte.promise.Promised.period;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.shared.Period;

/** For which of a list something was done. */
class ListsTests {

    private static final Map<Long, PromiseContent> PROMISED = Map.of(7L, promise());

    @Test
    void aMeasureSaysForWhichAndAMeetingNeedNot() {
        assertThatThrownBy(() -> check(Source.Kind.MEASURE, Set.of())).isInstanceOf(Refusal.class);
        assertThatCode(() -> check(Source.Kind.MEASURE, Set.of(new CoveredMember(7, 1, "7A"))))
                .doesNotThrowAnyException();
        assertThatCode(() -> check(Source.Kind.MEETING, Set.of())).doesNotThrowAnyException();
    }

    @Test
    void onlyWhatStandsOnTheListOrStoodThere() {
        CoveredMember gone = new CoveredMember(7, 1, "9C");

        assertThatThrownBy(() -> check(Source.Kind.MEASURE, Set.of(gone))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> check(Source.Kind.MEETING, Set.of(gone))).isInstanceOf(Refusal.class);
        assertThatCode(() -> Lists.check(Source.Kind.MEASURE, facts(Set.of(gone)), PROMISED, Set.of(gone)))
                .doesNotThrowAnyException();
    }

    private static void check(Source.Kind kind, Set<CoveredMember> members) {
        Lists.check(kind, facts(members), PROMISED, Set.of());
    }

    private static OccurrenceFacts facts(Set<CoveredMember> members) {
        return new OccurrenceFacts(
                Promised.PATROL, 1, Set.of(), null, 1, Period.of(day("2026-05-01")), 1, null, Set.of(7L), members);
    }

    private static PromiseContent promise() {
        return new PromiseContent(
                "Alla",
                "",
                "",
                "",
                Set.of(),
                null,
                List.of(),
                List.of(),
                period("2026-01-01", "2026-12-31"),
                false,
                List.of(Promised.target(new Coverage(List.of("7A"), 1, Recurrence.YEAR))),
                List.of(),
                List.of(),
                "");
    }
}
