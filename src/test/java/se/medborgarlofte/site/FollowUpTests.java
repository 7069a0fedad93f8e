package se.medborgarlofte.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.approval.ApprovalSheet;
import se.medborgarlofte.checklist.Checklists;
import se.medborgarlofte.checklist.StepItem;
import se.medborgarlofte.checklist.StepSheet;
import se.medborgarlofte.followup.FollowUpDetails;
import se.medborgarlofte.followup.FollowUps;
import se.medborgarlofte.followup.JudgedTarget;
import se.medborgarlofte.followup.Judgement;
import se.medborgarlofte.followup.RoundKind;
import se.medborgarlofte.followup.RoundNote;
import se.medborgarlofte.followup.RoundNotes;
import se.medborgarlofte.followup.Said;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.promise.CorrectionReason;
import se.medborgarlofte.promise.Source;
import se.medborgarlofte.promise.WithoutMeasure;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** A round: figures of a day, judged and approved, published, and never changed again. */
@IntegrationTest
@Import({PublicWorld.class, PublicPlaces.class})
class FollowUpTests {

    private static final Period YEAR = PublicWorld.YEAR;
    private static final LocalDate LAST = YEAR.end();

    private final PublicWorld world;
    private final FollowUps rounds;
    private final RoundNotes notes;
    private final Agreements agreements;
    private final Checklists checklists;
    private final TestClock clock;
    private final PublicBrowser browser;

    private PublicPlace place;
    private long agreement;
    private long counted;
    private long open;

    @Autowired
    FollowUpTests(
            PublicWorld world,
            FollowUps rounds,
            RoundNotes notes,
            Agreements agreements,
            Checklists checklists,
            TestClock clock,
            MockMvc mvc) {
        this.world = world;
        this.rounds = rounds;
        this.notes = notes;
        this.agreements = agreements;
        this.checklists = checklists;
        this.clock = clock;
        this.browser = new PublicBrowser(mvc);
    }

    @BeforeEach
    void live() {
        place = world.place(1);
        agreement = world.draftAgreement(place, "Överenskommelse 2026", YEAR);
        counted = world.draftPromise(place, agreement, "Vi möter dig", YEAR, PublicWorld.THREE_A_YEAR);
        open = world.draftPromise(place, agreement, "Vi syns", YEAR, new WithoutMeasure());
        world.publish(place, agreement, "");
    }

    @Test
    void showsFrozenFiguresAfterLaterCorrectionsWithTheAddendumBeside() throws Exception {
        held("2026-01-20");
        held("2026-02-20");
        Source struck = held("2026-03-10");
        afterTheYear();
        held("2026-12-31");
        long id = published();
        assertThat(page().text()).contains("4 av minst 3", "Uppfyllt").doesNotContain("efter uppföljningen");

        world.strike(place, struck, CorrectionReason.DID_NOT_HAPPEN);
        held("2026-06-06");
        held("2026-07-07");

        Document page = page();
        assertThat(page.text())
                .contains("4 av minst 3", "Registrerat eller rättat efter uppföljningen", "4 i uppföljningen, 5 nu")
                .contains("Tillkommit: den 6 juni 2026", "Gäller inte längre: den 10 mars 2026");
        notes.add(place.boss(), id, new RoundNote(RoundNote.Kind.ADDENDUM, "Ett möte blev inte av.", "", null, null));
        assertThat(page().text()).contains("Tillägg", "Ett möte blev inte av.", "4 av minst 3");
        assertThat(browser.page(place.path() + "/loften/vi-moter-dig").text())
                .contains("Senaste uppföljningen: Uppfyllt till och med den 31 december 2026");
        assertThat(browser.page(place.path()).text())
                .contains("Senaste uppföljningen: Uppfyllt")
                .doesNotContain("ingen uppföljning av hela tiden");
        assertThatThrownBy(() -> rounds.judge(place.writer(), id, version(id), List.of(), "Annat"))
                .isInstanceOf(WrongState.class);
    }

    @Test
    void anAgreementThatEndedUnfollowedSaysSo() throws Exception {
        open(LocalDate.of(2026, 3, 15));
        clock.set(LocalDateTime.of(2026, 12, 31, 12, 0));
        assertThat(browser.page(place.path()).text()).doesNotContain("ingen uppföljning");
        afterTheYear();
        assertThat(browser.page(place.path()).text()).contains("slutade för 10 dagar sedan, och ingen uppföljning");
    }

    @Test
    void theArithmeticProposesAndSaysNothingWhereNoNumberWasPromised() {
        held("2026-01-20");
        afterTheYear();
        long id = open(LAST);

        assertThat(target(id, counted).proposal()).isEqualTo(Judgement.NOT_KEPT);
        assertThat(target(id, open).proposal()).isNull();
        assertThatThrownBy(() -> rounds.submit(place.writer(), id))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.messageKey()).isEqualTo("followup.error.unjudged"));
        say(id, open, Judgement.KEPT, "");
        assertThatThrownBy(() -> rounds.submit(place.writer(), id))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.messageKey()).isEqualTo("followup.error.reason"));
        say(id, counted, Judgement.NOT_KEPT, "Sjukdom.");
        assertThatThrownBy(() -> rounds.submit(place.writer(), id)).isInstanceOf(Refusal.class);
        say(id, open, Judgement.KEPT, "303 kontroller.");
        say(id, counted, Judgement.KEPT, "Ett möte samlade alla.");
        rounds.submit(place.writer(), id);

        assertThat(target(id, counted).differs()).isTrue();
        assertThat(rounds.get(place.writer(), id).content().promises().get(0).judgement())
                .isEqualTo(Judgement.KEPT);
    }

    @Test
    void aPeriodThatRunsIsNotSaidToBeKept() {
        held("2026-01-20");
        long id = open(LocalDate.of(2026, 3, 15));

        assertThat(target(id, counted).ended()).isFalse();
        assertThat(target(id, counted).proposal()).isEqualTo(Judgement.ON_TRACK);
        assertThatThrownBy(() -> say(id, counted, Judgement.KEPT, "")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> open(LocalDate.of(2026, 3, 17))).isInstanceOf(Refusal.class);
    }

    @Test
    void takingTheFiguresAnewVoidsApprovals() {
        afterTheYear();
        long id = judged();
        rounds.submit(place.writer(), id);
        rounds.approve(
                place.boss(), id, rounds.get(place.boss(), id).approvals().digest());
        held("2026-01-20");
        assertThat(target(id, counted).counted()).isZero();

        rounds.refresh(place.writer(), id, version(id));

        assertThat(target(id, counted).counted()).isEqualTo(1);
        assertThat(rounds.get(place.writer(), id).approvals().lines())
                .extracting(ApprovalSheet.Line::isApproved)
                .containsOnly(false);
        assertThat(target(id, open).reason()).isEqualTo("Vi sågs.");
    }

    @Test
    void isClosedWhenCitizensWereToldAndLateAfterThirtyDays() throws Exception {
        afterTheYear();
        long id = published();
        clock.set(LocalDateTime.of(2027, 2, 9, 12, 0));
        assertThat(page().text()).doesNotContain("inte fått återkoppling");
        clock.set(LocalDateTime.of(2027, 2, 10, 12, 0));
        assertThat(page().text()).contains("31 dagar sedan", "inte fått återkoppling");

        assertThatThrownBy(() -> tell(id, LocalDate.of(2027, 2, 11))).isInstanceOf(Refusal.class);
        assertThat(seen()).contains(StepItem.FULFILMENT_JUDGED).doesNotContain(StepItem.CITIZENS_TOLD);
        tell(id, LocalDate.of(2027, 2, 10));

        assertThat(seen()).contains(StepItem.FULFILMENT_JUDGED, StepItem.CITIZENS_TOLD);
        assertThat(page().text())
                .contains("Återkoppling till invånarna, På torget, den 10 februari 2027")
                .doesNotContain("inte fått återkoppling");
        assertThat(rounds.get(place.writer(), id).closed()).isTrue();
    }

    @Test
    void aRenewalLeavesTheRoundAndAnEndRoundOpensAfterwards() {
        long before = open(LocalDate.of(2026, 3, 15));
        afterTheYear();
        agreements.renew(place.writer(), agreement, new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)));

        assertThat(rounds.get(place.writer(), before).agreement()).isEqualTo(agreement);
        assertThat(rounds.get(place.writer(), before).content().period()).isEqualTo(YEAR);
        long end = rounds.open(place.writer(), agreement, RoundKind.END, YEAR, LAST);
        assertThat(target(end, counted).ended()).isTrue();
    }

    private List<StepItem> seen() {
        return checklists.of(place.writer(), agreement).lines().stream()
                .filter(StepSheet.Line::seen)
                .map(StepSheet.Line::item)
                .toList();
    }

    private Source held(String day) {
        return world.held(place, LocalDate.parse(day), 1, counted);
    }

    private void afterTheYear() {
        clock.set(LocalDateTime.of(2027, 1, 10, 12, 0));
    }

    private long open(LocalDate cutOff) {
        return rounds.open(place.writer(), agreement, RoundKind.YEAR, YEAR, cutOff);
    }

    private long judged() {
        long id = open(LAST);
        say(id, counted, target(id, counted).proposal() == Judgement.KEPT ? Judgement.KEPT : Judgement.NOT_KEPT, "Så.");
        say(id, open, Judgement.KEPT, "Vi sågs.");
        return id;
    }

    private long published() {
        long id = judged();
        rounds.submit(place.writer(), id);
        rounds.approve(
                place.boss(), id, rounds.get(place.boss(), id).approvals().digest());
        rounds.publish(place.boss(), id, "");
        return id;
    }

    private void tell(long id, LocalDate day) {
        notes.add(place.boss(), id, new RoundNote(RoundNote.Kind.TOLD, "Vi berättade.", "På torget", day, null));
    }

    private void say(long id, long promise, Judgement judgement, String reason) {
        rounds.judge(place.writer(), id, version(id), List.of(new Said(promise, 1, judgement, reason)), "");
    }

    private long version(long id) {
        return rounds.get(place.writer(), id).version();
    }

    private JudgedTarget target(long id, long promise) {
        FollowUpDetails round = rounds.get(place.writer(), id);
        return round.content().promises().stream()
                .filter(each -> each.id() == promise)
                .findFirst()
                .orElseThrow()
                .targets()
                .get(0);
    }

    private Document page() throws Exception {
        return browser.page(place.path() + "/uppfoljningar/arsuppfoljning-2026");
    }
}
