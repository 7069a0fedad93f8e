package se.medborgarlofte.site;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.site.PublicWorld.THREE_A_YEAR;
import static se.medborgarlofte.site.PublicWorld.YEAR;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import se.medborgarlofte.promise.AtLeast;
import se.medborgarlofte.promise.Commitment;
import se.medborgarlofte.promise.DraftPromise;
import se.medborgarlofte.promise.DraftPromise.DraftTarget;
import se.medborgarlofte.promise.Promises;
import se.medborgarlofte.promise.Purpose;
import se.medborgarlofte.promise.Recurrence;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** Promises are counted by how they go: by theme, by agreement and for the municipality, the revoked ones too. */
@IntegrationTest
@Import({PublicPlaces.class, PublicWorld.class, PublicBrowser.class})
class RollupTests {

    private final PublicBrowser browser;
    private final PublicWorld world;
    private final Promises promises;
    private final TestClock clock;

    @Autowired
    RollupTests(PublicBrowser browser, PublicWorld world, Promises promises, TestClock clock) {
        this.browser = browser;
        this.world = world;
        this.promises = promises;
        this.clock = clock;
    }

    @Test
    void countsByStateAndLeavesNothingOut() throws Exception {
        PublicPlace place = world.place(1);
        long agreement = world.draftAgreement(place, "Texten", YEAR);
        long kept = promises.draft(place.writer(), agreement, promise(place, "Ett möte", 1, "Trygga miljöer"));
        promises.draft(place.writer(), agreement, promise(place, "Femtio möten", 50, "Barn och unga"));
        long gone = promises.draft(place.writer(), agreement, promise(place, "Tio möten", 10, "Barn och unga"));
        world.draftPromise(place, agreement, "Utan område", YEAR, THREE_A_YEAR);
        world.publish(place, agreement, "");
        world.held(place, LocalDate.of(2026, 3, 1), 1, kept);
        promises.revoke(place.writer(), gone, promises.get(place.writer(), gone).version(), "Lokalen är såld.");
        promises.approve(
                place.boss(), gone, promises.get(place.boss(), gone).approvals().digest());
        promises.publish(place.boss(), gone, "Lokalen är såld.");

        Document now = browser.page(place.path());
        assertThat(now.expectFirst("p.states").text())
                .contains("4 löften: 1 efter 1 inte påbörjat 1 nått 1 återkallat");
        assertThat(now.select("details dl.facts > div").eachText())
                .containsExactly(
                        "Barn och unga 2 löften: 1 efter 1 återkallat",
                        "Trygga miljöer Ett löfte: 1 nått",
                        "Övrigt Ett löfte: 1 inte påbörjat");
        assertThat(browser.page(place.path() + "/overenskommelser/texten")
                        .expectFirst("p.states")
                        .text())
                .contains("4 löften: 1 efter 1 inte påbörjat 1 nått 1 återkallat");

        long later =
                world.draftAgreement(place, "Nästa", new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)));
        world.publish(place, later, "");
        clock.set(LocalDateTime.of(2027, 2, 1, 12, 0));
        Document then = browser.page(place.path());
        assertThat(then.select("section:has(#tidigare)").text())
                .contains("Alla överenskommelser hittills, 4 löften: 2 inte nått 1 nått 1 återkallat");
    }

    private static DraftPromise promise(PublicPlace place, String title, int number, String focus) {
        return new DraftPromise(
                title,
                "Du kan fråga.",
                "Vi håller möten.",
                "",
                Set.of(Purpose.PARTICIPATION),
                focus,
                place.parties(),
                place.ids(),
                YEAR,
                false,
                List.of(new DraftTarget(
                        null, Set.of(place.meeting()), AtLeast.of(number, Recurrence.YEAR), Commitment.BINDING)));
    }
}
