package se.medborgarlofte.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.promise.AtLeast;
import se.medborgarlofte.promise.Promises;
import se.medborgarlofte.promise.Recurrence;
import se.medborgarlofte.security.StaffBrowser;
import se.medborgarlofte.testing.IntegrationTest;

/** What staff see before they publish is what everybody sees after. */
@IntegrationTest
@Import({PublicPlaces.class, PublicWorld.class, PublicBrowser.class, PeopleFixtures.class})
class PreviewTests {

    private final PublicBrowser browser;
    private final StaffBrowser staff;
    private final PublicWorld world;
    private final Promises promises;
    private final PeopleFixtures fixtures;

    @Autowired
    PreviewTests(PublicBrowser browser, MockMvc mvc, PublicWorld world, Promises promises, PeopleFixtures fixtures) {
        this.browser = browser;
        this.staff = new StaffBrowser(mvc);
        this.world = world;
        this.promises = promises;
        this.fixtures = fixtures;
    }

    @Test
    void theFirstVersionLooksAsItWillToEverybody() throws Exception {
        PublicPlace place = world.place(1);
        long agreement = world.draftAgreement(place, "Texten", PublicWorld.YEAR);
        long promise = world.draftPromise(place, agreement, "Vi möter dig", PublicWorld.YEAR, PublicWorld.THREE_A_YEAR);
        Document agreementBefore = staff.page(reader(place), Previews.AGREEMENT + agreement + Previews.PREVIEW);
        Document promiseBefore = staff.page(reader(place), Previews.PROMISE + promise + Previews.PREVIEW);

        world.publish(place, agreement, "");

        assertThat(text(agreementBefore)).isEqualTo(text(browser.page(place.path() + "/overenskommelser/texten")));
        assertThat(text(promiseBefore)).isEqualTo(text(browser.page(place.path() + "/loften/vi-moter-dig")));
        assertThat(promiseBefore.select(".example").text()).contains("Förhandsvisning");
    }

    @Test
    void aNewWordingIsShownToStaffOnly() throws Exception {
        PublicPlace place = world.place(1);
        long agreement = world.draftAgreement(place, "Texten", PublicWorld.YEAR);
        long promise = world.draftPromise(place, agreement, "Vi möter dig", PublicWorld.YEAR, PublicWorld.THREE_A_YEAR);
        world.publish(place, agreement, "");
        world.held(place, PublicWorld.YEAR.start(), 2, promise);

        promises.edit(
                place.writer(),
                promise,
                promises.get(place.writer(), promise).version(),
                world.promise(place, "Vi möter dig oftare", PublicWorld.YEAR, AtLeast.of(7, Recurrence.YEAR)));

        Document preview = staff.page(reader(place), Previews.PROMISE + promise + Previews.PREVIEW);
        assertThat(preview.select("h1").text()).isEqualTo("Vi möter dig oftare");
        assertThat(preview.select("main").text()).contains("minst 7 per år");
        assertThat(browser.page(place.path() + "/loften/vi-moter-dig")
                        .select("main")
                        .text())
                .contains("minst 3 per år")
                .doesNotContain("oftare");
    }

    @Test
    void nobodyElsewhereSeesIt() throws Exception {
        PublicPlace place = world.place(1);
        long agreement = world.draftAgreement(place, "Texten", PublicWorld.YEAR);
        Actor stranger = fixtures.municipal(fixtures.town(), Role.EDITOR, Role.PUBLISHER);

        assertThat(staff.status(stranger, Previews.AGREEMENT + agreement + Previews.PREVIEW))
                .isEqualTo(404);
        browser.missing(place.path() + "/overenskommelser/texten");
    }

    private Actor reader(PublicPlace place) {
        return fixtures.actor(NewMembership.inMunicipality(
                Role.READER, place.parties().get(0), place.first().id()));
    }

    /** All that a page says, but for the list of versions and the page to print, which come with the first of them. */
    private static String text(Document page) {
        Element main = page.expectFirst("main");
        main.select("section:has(#versioner), p:has(a[href$=utskrift])").remove();
        return main.text();
    }
}
