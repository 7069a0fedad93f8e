package se.medborgarlofte.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.promise.CorrectionReason;
import se.medborgarlofte.promise.PublicEvent;
import se.medborgarlofte.promise.PublishedPromise;
import se.medborgarlofte.promise.PublishedPromises;
import se.medborgarlofte.security.Forbidden;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** The rules of recording, and what of it the public sees. */
@IntegrationTest
class MeasuresTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    @Autowired
    private MeasureFixtures fixtures;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private Measures measures;

    @Autowired
    private Releases releases;

    @Autowired
    private MeasureLists lists;

    @Autowired
    private PublicMeasures publicMeasures;

    @Autowired
    private PublishedPromises promises;

    @Autowired
    private TestClock clock;

    private MeasureFixtures.Scene scene;

    @BeforeEach
    void setUp() {
        scene = fixtures.scene();
    }

    @Test
    void aPatrolIsPublicTheMorningAfter() {
        measures.record(scene.officer(), scene.patrol(TODAY));

        assertThat(events()).isEmpty();
        clock.set(LocalDateTime.of(2026, 3, 17, 5, 59));
        assertThat(events()).isEmpty();
        clock.set(LocalDateTime.of(2026, 3, 17, 6, 0));
        assertThat(events())
                .singleElement()
                .satisfies(event -> assertThat(event.counted()).isTrue());
    }

    @Test
    void whatIsUndoneBeforeItWasPublicIsNeverSeen() {
        long id = measures.record(scene.officer(), scene.patrol(TODAY));
        measures.undo(scene.officer(), id);

        clock.set(LocalDateTime.of(2026, 3, 18, 12, 0));
        assertThat(events()).isEmpty();
        assertThatThrownBy(() -> measures.undo(scene.officer(), id)).isInstanceOf(WrongState.class);
    }

    @Test
    void whatIsUndoneAfterItWasPublicStaysMarked() {
        long id = measures.record(scene.officer(), scene.withText(TODAY, ""));
        assertThat(events()).hasSize(1);
        clock.advance(Duration.ofMinutes(10));
        measures.undo(scene.officer(), id);

        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.struck()).isTrue();
            assertThat(event.change()).isEqualTo(CorrectionReason.UNDONE);
        });
    }

    @Test
    void afterTenMinutesItIsTooLateToUndo() {
        long id = measures.record(scene.officer(), scene.patrol(TODAY));
        clock.advance(Duration.ofMinutes(10).plusMillis(1));

        assertThatThrownBy(() -> measures.undo(scene.officer(), id))
                .isInstanceOf(WrongState.class)
                .hasMessage("measure.error.undo.late");
        measures.strike(scene.officer(), id, CorrectionReason.DID_NOT_HAPPEN, null);
        assertThat(lists.get(scene.officer(), id).row().state()).isEqualTo(MeasureState.STRUCK);
    }

    @Test
    void refusesTheFutureAndTotalsWithoutSource() {
        assertRefused("measure.error.future", scene.patrol(TODAY.plusDays(1)));
        Period span = new Period(TODAY.minusDays(9), TODAY);
        assertRefused("measure.error.source", scene.total(span, 40, null));
        assertRefused("form.error.number", scene.total(Period.of(TODAY), 0, null));
        assertRefused("form.error.number", scene.total(Period.of(TODAY), 1000, null));
        Period crossing = new Period(LocalDate.of(2025, 12, 30), LocalDate.of(2026, 1, 2));
        assertRefused("promise.error.ledger.crosses", scene.total(crossing, 4, "Kartsystemet"));

        measures.record(scene.officer(), scene.total(span, 999, "Kartsystemet"));
        assertThat(events())
                .singleElement()
                .satisfies(event -> assertThat(event.reportedFrom()).isEqualTo("Kartsystemet"));
    }

    @Test
    void asksBeforeTheSameIsRecordedTwice() {
        NewMeasure measure = scene.patrol(TODAY);
        long first = measures.record(scene.officer(), measure);
        assertRefused("measure.error.duplicate", measure);
        assertThat(lists.possibleDuplicates(scene.officer(), measure))
                .extracting(PossibleDuplicate::id)
                .containsExactly(first);

        long second = measures.record(scene.officer(), knowing(measure));
        measures.strike(scene.publisher(), second, CorrectionReason.DUPLICATE, first);
        assertThat(lists.get(scene.publisher(), second).duplicateOf()).isEqualTo(first);
    }

    @Test
    void correctsWithAReasonThatThePublicSees() {
        long id = measures.record(scene.officer(), scene.withText(TODAY, ""));
        Correction toFive = correction(id, 5, null);
        assertThatThrownBy(() -> measures.correct(scene.officer(), id, toFive))
                .isInstanceOf(Refusal.class)
                .hasMessage("measure.error.reason");
        measures.correct(scene.officer(), id, correction(id, 5, CorrectionReason.WRONG_NUMBER));

        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.quantity()).isEqualTo(5);
            assertThat(event.change()).isEqualTo(CorrectionReason.WRONG_NUMBER);
        });
    }

    @Test
    void aTextWaitsForAnotherPerson() {
        long id = measures.record(scene.publisher(), forMunicipality(scene.withText(TODAY, "Sex nya lyktor.")));
        long version = lists.get(scene.publisher(), id).version();
        assertThat(publicMeasures.publicTexts(List.of(id))).isEmpty();
        assertThatThrownBy(() -> releases.releaseText(scene.publisher(), id, version))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> releases.releaseText(scene.officer(), id, version))
                .isInstanceOf(Forbidden.class);

        Actor other = people.municipal(scene.town(), Role.PUBLISHER);
        assertThatThrownBy(() -> releases.releaseText(other, id, version + 1)).isInstanceOf(WrongState.class);
        releases.releaseText(other, id, version);
        assertThat(publicMeasures.publicTexts(List.of(id)))
                .containsExactly(Map.entry(id, new PublicMeasures.ReleasedText("Sex nya lyktor.", null)));
    }

    @Test
    void aTextMayPointOutNobody() {
        assertRefused("form.error.personalData.PLATE", scene.withText(TODAY, "Bilen ABC 123 flyttades."));
    }

    @Test
    void othersSeeAndDoNothing() {
        long id = measures.record(scene.officer(), scene.patrol(TODAY));
        MeasureFixtures.Scene elsewhere = fixtures.scene();
        assertThatThrownBy(() -> lists.get(elsewhere.publisher(), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> measures.undo(elsewhere.officer(), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> measures.record(elsewhere.officer(), scene.patrol(TODAY)))
                .isInstanceOf(NotFound.class);
        Actor colleague = people.police(scene.town(), Role.RECORDER);
        assertThatThrownBy(() -> measures.undo(colleague, id)).isInstanceOf(Forbidden.class);
        List<Actor.Hat> hats = people.municipal(scene.town(), Role.RECORDER).hats();
        Actor now = scene.officer();
        Actor moved = new Actor(now.personId(), now.name(), now.email(), "", hats, now.provedAt());
        assertThatThrownBy(() -> measures.undo(moved, id))
                .as("one's own, for a party that one has left")
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> measures.record(scene.officer(), forMunicipality(scene.patrol(TODAY))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void plannedPatrolsAreNeverShownAndPlannedWorkOnlyByChoice() {
        LocalDate soon = TODAY.plusDays(3);
        long patrol = measures.plan(scene.publisher(), forMunicipality(scene.patrol(soon)));
        long work = measures.plan(scene.publisher(), forMunicipality(scene.withText(soon, "")));
        assertThat(publicMeasures.plannedPublic(scene.town().id())).isEmpty();
        assertThatThrownBy(() -> releases.showPlanned(scene.publisher(), patrol, true))
                .isInstanceOf(Refusal.class);
        releases.showPlanned(scene.publisher(), work, true);

        assertThat(publicMeasures.plannedPublic(scene.town().id()))
                .singleElement()
                .satisfies(planned -> assertThat(planned.activity()).isEqualTo("Ny belysning"));
        assertThat(events()).isEmpty();
        clock.set(LocalDateTime.of(2026, 3, 19, 12, 0));
        measures.complete(scene.publisher(), work, correction(work, 2, null));
        assertThat(events())
                .singleElement()
                .satisfies(event -> assertThat(event.quantity()).isEqualTo(2));
        assertThat(publicMeasures.plannedPublic(scene.town().id())).isEmpty();
    }

    private void assertRefused(String message, NewMeasure measure) {
        assertThatThrownBy(() -> measures.record(scene.officer(), measure))
                .isInstanceOf(Refusal.class)
                .hasMessage(message);
    }

    private List<PublicEvent> events() {
        PublishedPromise promise = promises.byIds(Set.of(scene.promise())).get(0);
        return promises.events(promise, 0, 50);
    }

    private Correction correction(long id, int quantity, @Nullable CorrectionReason reason) {
        MeasureDetails now = lists.get(scene.publisher(), id);
        return new Correction(
                now.version(),
                now.row().placeId(),
                now.row().dates(),
                quantity,
                now.row().reportedFrom(),
                now.promises(),
                now.members(),
                now.publicText(),
                null,
                now.link(),
                reason);
    }

    private NewMeasure forMunicipality(NewMeasure of) {
        return copy(of, scene.town().party(), false);
    }

    private static NewMeasure knowing(NewMeasure of) {
        return copy(of, of.party(), true);
    }

    private static NewMeasure copy(NewMeasure of, long party, boolean knows) {
        return new NewMeasure(
                of.activityType(),
                of.municipality(),
                of.place(),
                party,
                of.dates(),
                of.quantity(),
                of.reportedFrom(),
                of.promises(),
                of.publicText(),
                of.internalNote(),
                of.link(),
                knows);
    }
}
