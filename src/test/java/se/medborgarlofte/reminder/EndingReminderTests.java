package se.medborgarlofte.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.testing.TestClock;

/** That an agreement ends: three times, to each who can do something about it. */
@ReminderTest
class EndingReminderTests {

    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 17);

    private final ReminderWorld world;
    private final Agreements agreements;
    private final TestClock clock;

    private ReminderWorld.Place place;

    @Autowired
    EndingReminderTests(ReminderWorld world, Agreements agreements, TestClock clock) {
        this.world = world;
        this.agreements = agreements;
        this.clock = clock;
    }

    @BeforeEach
    void settle() {
        clock.set(TODAY.atTime(10, 0));
        place = world.place();
    }

    @Test
    void anAgreementThatEndsIsToldThreeTimesToThoseWhoWrite() {
        long agreement = world.published(place, "Trygg stad", END);
        now();
        assertThat(place.all()).allSatisfy(actor -> assertThat(to(actor)).isEmpty());

        onDay(END.minusDays(181));
        assertThat(to(place.editor())).isEmpty();
        for (int days : List.of(180, 90, 30)) {
            onDay(END.minusDays(days));
            onDay(END.minusDays(days - 1));
        }

        assertThat(to(place.editor())).hasSize(3);
        assertThat(to(place.publisher())).hasSize(3);
        assertThat(to(place.chief())).isEmpty();
        assertThat(to(place.police())).isEmpty();
        Letter first = to(place.editor()).get(0);
        assertThat(first.subject()).isEqualTo("En sak att göra i Medborgarlöften");
        assertThat(first.text())
                .contains(
                        place.editor().name(),
                        "* Trygg stad\n  Överenskommelse, 1 januari till 31 december 2026. 31 december 2026."
                                + " Slutar om 180 dagar.",
                        "\n  https://loften.exempel.se/arbetsyta/overenskommelser/" + agreement + "\n")
                .doesNotContain(place.publisher().name());
    }

    @Test
    void ofSeveralThatHavePassedOnlyTheNearestIsTold() {
        world.published(place, "Trygg stad", TODAY.plusDays(85));
        now();
        assertThat(to(place.editor()))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("Slutar om 85 dagar."));
    }

    @Test
    void whatIsRenewedOrExtendedEndsNot() {
        long extended = world.published(place, "Förlängd", TODAY.plusDays(20));
        long renewed = world.published(place, "Förnyad", TODAY.plusDays(20));
        agreements.extend(
                place.editor(),
                extended,
                agreements.get(place.editor(), extended).version(),
                TODAY.plusDays(400));
        long renewal = agreements.renew(place.editor(), renewed, new Period(TODAY.plusDays(21), TODAY.plusDays(700)));
        world.approve(place, extended);
        world.publish(place, renewal);

        now();

        assertThat(to(place.editor())).isEmpty();
    }

    @Test
    void whatIsOnlyProposedToBeExtendedEndsStill() {
        long extended = world.published(place, "Trygg stad", TODAY.plusDays(20));
        agreements.extend(
                place.editor(),
                extended,
                agreements.get(place.editor(), extended).version(),
                TODAY.plusDays(400));
        now();
        assertThat(to(place.editor())).hasSize(1);
    }

    private void now() {
        onDay(TODAY);
    }

    private void onDay(LocalDate day) {
        world.at(day.atTime(15, 0));
    }

    private List<Letter> to(Actor actor) {
        return world.to(actor);
    }
}
