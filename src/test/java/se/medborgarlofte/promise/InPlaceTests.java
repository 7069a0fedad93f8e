package se.medborgarlofte.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.medborgarlofte.promise.Promised.day;
import static se.medborgarlofte.promise.Promised.period;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.Ref;

/** One promise for several municipalities: its number for all of them together, or for each. */
class InPlaceTests {

    private static final Ref PITEA = new Ref(1, "Piteå");
    private static final Ref ALVSBYN = new Ref(2, "Älvsbyn");
    private static final Period YEAR = period("2026-01-01", "2026-12-31");

    private static final List<Tally> DONE =
            List.of(in("2026-02-01", 2, PITEA), in("2026-03-01", 1, ALVSBYN), in("2026-04-01", 1, PITEA, ALVSBYN));

    @Test
    void togetherWhatWasDoneForBothCountsOnce() {
        TargetProgress progress = judge(false, List.of(PITEA, ALVSBYN));

        assertThat(progress.status()).isEqualTo(ProgressStatus.REACHED);
        assertThat(progress.counted()).isEqualTo(4);
        assertThat(progress.places())
                .extracting(InPlace::municipality, place -> place.progress().counted())
                .containsExactly(tuple(PITEA, 3), tuple(ALVSBYN, 2));
    }

    @Test
    void eachMustHaveTheNumber() {
        TargetProgress progress = judge(true, List.of(PITEA, ALVSBYN));

        assertThat(progress.status()).isEqualTo(ProgressStatus.NOT_REACHED);
        assertThat(progress.places())
                .extracting(place -> place.progress().status())
                .containsExactly(ProgressStatus.REACHED, ProgressStatus.NOT_REACHED);
        assertThat(progress.counted()).isEqualTo(4);
        assertThat(progress.required()).isEqualTo(6);
        assertThat(progress.allPeriods()).containsExactly(YEAR);
    }

    @Test
    void whatWasDoneForAListIsToldOfWhereItWasDone() {
        Target target = new Target(
                1,
                List.of(new CountedActivity(Promised.PATROL, "Skolbesök")),
                new Coverage(List.of("7A", "7B"), 1, Recurrence.YEAR),
                Commitment.BINDING);
        Tally inPitea = in("2026-02-01", 1, PITEA);
        Recorded done = new Recorded(List.of(inPitea), List.of(new MemberTally(1, 1, "7A", inPitea)), List.of());

        TargetProgress progress = Progress.of(
                        List.of(new PublishedTargets(
                                YEAR.start(), YEAR, List.of(target), List.of(), List.of(PITEA, ALVSBYN), false)),
                        done,
                        day("2026-06-01"))
                .targets()
                .get(0);

        assertThat(progress.places())
                .extracting(place -> place.progress().counted())
                .containsExactly(1, 0);
    }

    @Test
    void oneAloneIsNotPartedFromItself() {
        assertThat(judge(true, List.of(PITEA)).places()).isEmpty();
        assertThat(judge(true, List.of(PITEA)).status()).isEqualTo(ProgressStatus.REACHED);
    }

    private static TargetProgress judge(boolean each, List<Ref> municipalities) {
        Target target = new Target(
                1,
                List.of(new CountedActivity(Promised.PATROL, "Fotpatrull")),
                AtLeast.of(3, Recurrence.YEAR),
                Commitment.BINDING,
                each);
        return Progress.of(
                        List.of(new PublishedTargets(
                                YEAR.start(), YEAR, List.of(target), List.of(), municipalities, false)),
                        DONE,
                        day("2027-01-01"))
                .targets()
                .get(0);
    }

    private static Tally in(String day, int quantity, Ref... where) {
        return new Tally(
                day(day),
                day(day),
                Promised.PATROL,
                quantity,
                Set.copyOf(List.of(where).stream().map(Ref::id).toList()));
    }
}
