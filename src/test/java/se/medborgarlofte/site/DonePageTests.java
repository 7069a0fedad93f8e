package se.medborgarlofte.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import se.medborgarlofte.promise.CorrectionReason;
import se.medborgarlofte.promise.Source;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.StatementCounter;

/** What was done in a municipality: each thing once, with the ways to the promises that it was done for. */
@IntegrationTest
@Import({PublicPlaces.class, PublicWorld.class, PublicBrowser.class})
class DonePageTests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private final PublicBrowser browser;
    private final PublicWorld world;
    private final StatementCounter statements;

    @Autowired
    DonePageTests(PublicBrowser browser, PublicWorld world, StatementCounter statements) {
        this.browser = browser;
        this.world = world;
        this.statements = statements;
    }

    @Test
    void namesThePromisesOfEachThingDone() throws Exception {
        PublicPlace place = world.place(1);
        Long[] promises = promises(place, "Vi möter dig", "Vi lyssnar");
        world.held(place, DAY, 1, promises);
        world.held(place, DAY.plusDays(1), 2, promises[1]);
        Source struck = world.held(place, DAY.plusDays(2), 1, promises[1]);
        world.strike(place, struck, CorrectionReason.DUPLICATE);

        Document municipality = browser.page(place.path());
        assertThat(municipality.select("section:has(#senast) li").eachText())
                .containsExactly(
                        "6 januari 2026: Dialogmöte, 2 stycken För löftet Vi lyssnar",
                        "5 januari 2026: Dialogmöte För löftena Vi möter dig och Vi lyssnar");
        assertThat(municipality.select("section:has(#senast) a").eachAttr("href"))
                .containsExactly(
                        place.path() + "/loften/vi-lyssnar",
                        place.path() + "/loften/vi-moter-dig",
                        place.path() + "/loften/vi-lyssnar",
                        place.path() + "/gjort");

        Document done = browser.page(place.path() + "/gjort");
        assertThat(done.select("caption").text()).isEqualTo("2 tillfällen, det senaste först");
        assertThat(done.select("tbody th").eachText()).containsExactly("6 januari 2026", "5 januari 2026");
        assertThat(done.select("tbody tr:last-child td[data-label=Löfte] a").eachText())
                .containsExactly("Vi möter dig", "Vi lyssnar");
        assertThat(done.select(".trail a").attr("href")).isEqualTo(place.path());
    }

    @Test
    void turnsPagesAndAsksAsOftenForManyThingsAsForOne() throws Exception {
        PublicPlace few = world.place(1);
        world.held(few, DAY, 1, promises(few, "Ett löfte"));
        PublicPlace many = world.place(1);
        Long[] promises = promises(many, "Första", "Andra", "Tredje");
        for (int i = 0; i <= EventList.SIZE; i++) {
            world.held(many, DAY.plusDays(i), 1, promises);
        }

        assertThat(browser.page(many.path() + "/gjort").select("tbody tr")).hasSize(EventList.SIZE);
        assertThat(browser.page(many.path() + "/gjort?sida=2")
                        .select("tbody th")
                        .eachText())
                .containsExactly("5 januari 2026");
        browser.missing(many.path() + "/gjort?sida=3");
        browser.missing(many.path() + "/gjort?sida=0");
        statements.assertSameNumber(
                () -> browser.page(few.path() + "/gjort"), () -> browser.page(many.path() + "/gjort"));
    }

    @Test
    void isThereWhereNothingIsDoneButNotWhereThereIsNoMunicipality() throws Exception {
        PublicPlace place = world.place(1);
        assertThat(browser.page(place.path() + "/gjort").select(".empty").text())
                .isEqualTo("Inget är registrerat än.");
        browser.missing("/om/gjort");
        browser.missing("/finns-inte/gjort");
    }

    private Long[] promises(PublicPlace place, String... titles) {
        long agreement = world.draftAgreement(place, "Överenskommelse 2026", PublicWorld.YEAR);
        Long[] ids = new Long[titles.length];
        for (int i = 0; i < titles.length; i++) {
            ids[i] = world.draftPromise(place, agreement, titles[i], PublicWorld.YEAR, PublicWorld.THREE_A_YEAR);
        }
        world.publish(place, agreement, "");
        return ids;
    }
}
