package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.dialogue.World.Town;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.StaleEdit;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.promise.CorrectionReason;
import se.medborgarlofte.promise.PublicEvent;
import se.medborgarlofte.promise.PublishedPromise;
import se.medborgarlofte.promise.PublishedPromises;
import se.medborgarlofte.security.Forbidden;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.StatementCounter;
import se.medborgarlofte.testing.TestClock;

@IntegrationTest
@Import(World.class)
class GatheringsTests {

    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 4, 14, 18, 0);
    private static final LocalDateTime DAY_AFTER = LocalDateTime.of(2026, 4, 15, 9, 0);
    private static final GatheringReport REPORT =
            new GatheringReport(42, "Gatubelysningen", "Nya lampor", null, Set.of());

    @Autowired
    private World world;

    @Autowired
    private Gatherings gatherings;

    @Autowired
    private PublishedDialogue dialogue;

    @Autowired
    private PublishedPromises promises;

    @Autowired
    private TestClock clock;

    private Town town;
    private Actor editor;

    @BeforeEach
    void aTownOfItsOwn() {
        town = world.town();
        editor = town.editor;
    }

    @Test
    void aDraftIsNeverPublic() {
        long promise = world.promise(town, "Tre möten");
        gatherings.draft(editor, GatheringKind.MEETING, town.meeting("Trygghet", EVENING, promise));

        assertThat(dialogue.next(town.id())).isEmpty();
        assertThat(dialogue.coming(town.id())).isEmpty();
        assertThat(dialogue.inPromises(List.of(promise))).isEmpty();
        assertThat(dialogue.find(town.id(), GatheringKind.MEETING, "trygghet")).isEmpty();
    }

    @Test
    void anAnnouncedMeetingIsAnInvitationAndCountsNothing() {
        long promise = world.promise(town, "Tre möten");
        long id = announced(town.meeting("Trygghet", EVENING, promise));

        PublishedGathering next = dialogue.next(town.id()).orElseThrow();
        assertThat(next.id()).isEqualTo(id);
        assertThat(next.href()).isEqualTo("/" + town.municipality.slug() + "/moten/trygghet");
        assertThat(next.startsAt()).isEqualTo(EVENING);
        assertThat(next.promises()).containsExactly(promise);
        assertThat(dialogue.inPromises(List.of(promise)).get(promise)).containsExactly(next);
        assertThat(counted(promise)).isZero();
    }

    @Test
    void aHeldMeetingCountsOneOnItsDay() {
        long promise = world.promise(town, "Tre möten");
        long id = held(promise);

        assertThat(counted(promise)).isEqualTo(1);
        PublicEvent event = events(promise).get(0);
        assertThat(event.source()).isEqualTo(GatheringKind.MEETING.source(id));
        assertThat(event.dates().start()).isEqualTo(LocalDate.of(2026, 4, 14));
        assertThat(event.quantity()).isEqualTo(1);
        PublishedGathering latest = dialogue.latest(town.id()).get(0);
        assertThat(latest.attendance()).isEqualTo(42);
        assertThat(dialogue.byIds(List.of(id))).containsEntry(id, latest);
        assertThat(dialogue.inPromises(List.of(promise))).isEmpty();
        assertThat(dialogue.next(town.id())).isEmpty();
    }

    @Test
    void aCancelledMeetingCountsNothingAndSaysWhy() {
        long promise = world.promise(town, "Tre möten");
        long id = announced(town.meeting("Trygghet", EVENING, promise));
        gatherings.cancel(editor, id, version(id), "Lokalen brann");

        assertThat(counted(promise)).isZero();
        assertThat(dialogue.next(town.id())).isEmpty();
        assertThat(dialogue.coming(town.id()))
                .as("so that nobody comes in vain")
                .extracting(PublishedGathering::isCancelled)
                .containsExactly(true);
        PublishedGathering shown =
                dialogue.find(town.id(), GatheringKind.MEETING, "trygghet").orElseThrow();
        assertThat(shown.isCancelled()).isTrue();
        assertThat(shown.cancelledBecause()).isEqualTo("Lokalen brann");
    }

    @Test
    void aCancelledDraftStaysUnknown() {
        long id = gatherings.draft(editor, GatheringKind.MEETING, town.meeting("Trygghet", EVENING));
        gatherings.cancel(editor, id, version(id), "Fel");
        assertThat(dialogue.byIds(List.of(id))).isEmpty();
    }

    @Test
    void cannotBeReportedBeforeItBegan() {
        long id = announced(town.meeting("Trygghet", EVENING));
        assertThatThrownBy(() -> gatherings.report(editor, id, version(id), REPORT))
                .isInstanceOf(Refusal.class)
                .hasMessage("dialogue.error.report.early");
        assertThat(state(id)).isEqualTo(GatheringState.ANNOUNCED);
    }

    @Test
    void undoneAsNeverHeldItIsStruckAndCancelled() {
        long promise = world.promise(town, "Tre möten");
        long id = held(promise);
        gatherings.undo(editor, id, version(id), CorrectionReason.DID_NOT_HAPPEN, "Ingen kom");

        assertThat(counted(promise)).isZero();
        assertThat(state(id)).isEqualTo(GatheringState.CANCELLED);
        assertThat(events(promise).get(0).struck()).isTrue();
        assertThat(events(promise).get(0).change()).isEqualTo(CorrectionReason.DID_NOT_HAPPEN);
    }

    @Test
    void undoneForAWrongDateItIsReportedAnewAndCountsOnce() {
        long promise = world.promise(town, "Tre möten");
        long id = held(promise);
        gatherings.undo(editor, id, version(id), CorrectionReason.WRONG_DATE, "");
        assertThat(counted(promise)).isZero();

        gatherings.edit(editor, id, version(id), town.meeting("Trygghet", EVENING.minusDays(1), promise));
        gatherings.report(editor, id, version(id), report(promise));

        assertThat(counted(promise)).isEqualTo(1);
        assertThat(events(promise)).hasSize(1);
        assertThat(events(promise).get(0).dates().start()).isEqualTo(LocalDate.of(2026, 4, 13));
        assertThat(events(promise).get(0).change()).isEqualTo(CorrectionReason.WRONG_DATE);
    }

    @Test
    void aReportIsMadeOnce() {
        long promise = world.promise(town, "Tre möten");
        long id = held(promise);
        assertThatThrownBy(() -> gatherings.report(editor, id, version(id), report(promise)))
                .isInstanceOf(WrongState.class);
        assertThat(counted(promise)).isEqualTo(1);
    }

    @Test
    void theAddressIsFixedWhenAnnounced() {
        long first = announced(town.meeting("Trygghet", EVENING));
        long second = announced(town.meeting("Trygghet", EVENING.plusDays(7)));
        gatherings.edit(editor, first, version(first), town.meeting("Ett nytt ämne", EVENING));

        assertThat(dialogue.byIds(List.of(first, second)).values())
                .extracting(PublishedGathering::slug)
                .containsExactly("trygghet", "trygghet-2");
    }

    @Test
    void countsNothingWhenAPromiseIsAnotherTowns() {
        Town other = world.town();
        long foreign = world.promise(other, "Deras möten");
        assertThatThrownBy(() ->
                        gatherings.draft(editor, GatheringKind.MEETING, town.meeting("Trygghet", EVENING, foreign)))
                .isInstanceOf(Refusal.class)
                .hasMessage("dialogue.error.promises.elsewhere");

        long id = announced(town.meeting("Trygghet", EVENING));
        clock.set(DAY_AFTER);
        assertThatThrownBy(() -> gatherings.report(editor, id, version(id), report(foreign)))
                .isInstanceOf(Refusal.class);
        assertThat(state(id)).isEqualTo(GatheringState.ANNOUNCED);
        assertThat(counted(foreign)).isZero();
    }

    @Test
    void anotherTownsEditorFindsNothingAndAReaderMayOnlyRead() {
        long id = announced(town.meeting("Trygghet", EVENING));
        Actor stranger = world.town().editor;
        assertThatThrownBy(() -> gatherings.get(stranger, GatheringKind.MEETING, id))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> gatherings.cancel(stranger, id, version(id), "Nej"))
                .isInstanceOf(NotFound.class);

        Actor reader = world.actor(town, town.party, Role.READER);
        assertThat(gatherings.get(reader, GatheringKind.MEETING, id).mayChange())
                .isFalse();
        assertThatThrownBy(() -> gatherings.cancel(reader, id, version(id), "Nej"))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void refusesWhatWasTypedOverSomebodyElsesText() {
        long id = announced(town.meeting("Trygghet", EVENING));
        long seen = version(id);
        gatherings.edit(editor, id, seen, town.meeting("Trygghet i centrum", EVENING));
        assertThatThrownBy(() -> gatherings.edit(editor, id, seen, town.meeting("Annat", EVENING)))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void readsManyAsCheaplyAsOne(@Autowired StatementCounter statements) throws Exception {
        long promise = world.promise(town, "Tre möten");
        Town busy = world.town();
        long theirs = world.promise(busy, "Deras");
        announced(town.meeting("Ett", EVENING, promise));
        for (int number = 0; number < 20; number++) {
            long id = gatherings.draft(
                    busy.editor, GatheringKind.MEETING, busy.meeting("Möte", EVENING.plusDays(number), theirs));
            gatherings.announce(busy.editor, id, 0);
        }
        assertThat(dialogue.coming(busy.id())).hasSize(20);
        statements.assertSameNumber(() -> dialogue.coming(town.id()), () -> dialogue.coming(busy.id()));
        statements.assertSameNumber(
                () -> dialogue.inPromises(List.of(promise)), () -> dialogue.inPromises(List.of(promise, theirs)));
    }

    private long announced(DraftGathering draft) {
        long id = gatherings.draft(editor, GatheringKind.MEETING, draft);
        gatherings.announce(editor, id, version(id));
        return id;
    }

    private long held(long promise) {
        long id = announced(town.meeting("Trygghet", EVENING, promise));
        clock.set(DAY_AFTER);
        gatherings.report(editor, id, version(id), report(promise));
        return id;
    }

    private static GatheringReport report(Long... promises) {
        return new GatheringReport(42, "Gatubelysningen", "Nya lampor", null, Set.of(promises));
    }

    private long version(long id) {
        return gatherings.get(editor, GatheringKind.MEETING, id).version();
    }

    private GatheringState state(long id) {
        return gatherings.get(editor, GatheringKind.MEETING, id).view().state();
    }

    private long counted(long promise) {
        PublishedPromise read = promises.byIds(List.of(promise)).get(0);
        return read.progress().targets().get(0).counted();
    }

    private List<PublicEvent> events(long promise) {
        return promises.events(promises.byIds(List.of(promise)).get(0), 0, 20);
    }
}
