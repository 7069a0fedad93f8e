package se.medborgarlofte.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.promise.AtLeast;
import se.medborgarlofte.promise.Commitment;
import se.medborgarlofte.promise.DraftPromise;
import se.medborgarlofte.promise.PromiseContent;
import se.medborgarlofte.promise.Promises;
import se.medborgarlofte.promise.PublishedPromise;
import se.medborgarlofte.promise.PublishedPromises;
import se.medborgarlofte.promise.Recurrence;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.testing.IntegrationTest;

/** What a measure counts for follows what the public reads; a new wording that is being written changes nothing yet. */
@IntegrationTest
class PublishedTargetsTests {

    private static final Period WINTER = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 28));
    private static final Period TWO_MONTHS = new Period(LocalDate.of(2026, 1, 20), LocalDate.of(2026, 2, 10));
    private static final Period TWO_YEARS = new Period(LocalDate.of(2025, 12, 30), LocalDate.of(2026, 1, 2));

    @Autowired
    private MeasureFixtures fixtures;

    @Autowired
    private Measures measures;

    @Autowired
    private Promises promises;

    @Autowired
    private PublishedPromises published;

    private MeasureFixtures.Scene scene;

    @BeforeEach
    void setUp() {
        scene = fixtures.scene();
    }

    @Test
    void aTotalMayCrossWhatIsOnlyBeingWritten() {
        rewrite(MeasureFixtures.YEAR, Set.of(scene.lighting()), Recurrence.MONTH);
        measures.record(scene.officer(), scene.total(TWO_MONTHS, 4, "Kartsystemet"));
    }

    @Test
    void aTotalMayNotCrossWhatIsPublished() {
        rewrite(MeasureFixtures.YEAR, Set.of(scene.patrol()), Recurrence.WHOLE);
        assertThatThrownBy(() -> measures.record(scene.officer(), scene.total(TWO_YEARS, 4, "Kartsystemet")))
                .isInstanceOf(Refusal.class)
                .hasMessage("promise.error.ledger.crosses");
    }

    @Test
    void theDaysAndTypesThatCountAreThePublishedOnes() {
        rewrite(WINTER, Set.of(scene.patrol()), Recurrence.MONTH);
        assertThat(inForce(LocalDate.of(2026, 3, 16)))
                .singleElement()
                .satisfies(
                        promise -> assertThat(promise.content().countedTypes()).contains(scene.lighting()));
        assertThat(inForce(LocalDate.of(2027, 1, 1))).isEmpty();
    }

    private List<PublishedPromise> inForce(LocalDate day) {
        return published.inForce(scene.town().id(), day);
    }

    /** The working text only: nobody has approved it. */
    private void rewrite(Period period, Set<Long> counted, Recurrence recurrence) {
        var promise = promises.get(scene.publisher(), scene.promise());
        PromiseContent content = promise.content();
        promises.edit(
                scene.publisher(),
                scene.promise(),
                promise.version(),
                new DraftPromise(
                        content.title(),
                        content.summary(),
                        content.text(),
                        content.why(),
                        content.purposes(),
                        null,
                        content.responsible().stream().map(Ref::id).toList(),
                        List.of(scene.town().id()),
                        period,
                        false,
                        List.of(new DraftPromise.DraftTarget(
                                1, counted, AtLeast.of(12, recurrence), Commitment.BINDING))));
    }
}
