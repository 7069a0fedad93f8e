package se.medborgarlofte.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockHttpServletResponse;
import se.medborgarlofte.agreement.AgreementDetails;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.agreement.SigningPictures;
import se.medborgarlofte.picture.Photos;
import se.medborgarlofte.picture.Picture;
import se.medborgarlofte.picture.PictureReader;
import se.medborgarlofte.picture.PictureSummary;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.StatementCounter;
import se.medborgarlofte.testing.TestClock;

/** The picture of the signing as citizens get it, and only while they should. */
@IntegrationTest
@Import({PublicPlaces.class, PublicWorld.class, PublicBrowser.class})
class PublicPictureTests {

    private final PublicBrowser browser;
    private final PublicWorld world;
    private final Agreements agreements;
    private final SigningPictures pictures;
    private final PictureReader reader;
    private final StatementCounter statements;
    private final TestClock clock;
    private PublicPlace place;
    private long agreement;

    @Autowired
    PublicPictureTests(
            PublicBrowser browser,
            PublicWorld world,
            Agreements agreements,
            SigningPictures pictures,
            PictureReader reader,
            StatementCounter statements,
            TestClock clock) {
        this.browser = browser;
        this.world = world;
        this.agreements = agreements;
        this.pictures = pictures;
        this.reader = reader;
        this.statements = statements;
        this.clock = clock;
    }

    @BeforeEach
    void draft() {
        place = world.place(1);
        agreement = world.draftAgreement(place, "Med bild", PublicWorld.YEAR);
    }

    @Test
    void isPublicFromThePublicationOfTheAgreementOn() throws Exception {
        show(PictureSummary.NEVER, 81, "Två personer skriver under");
        String address = summary().address();
        browser.missing(address);

        world.publish(place, agreement, "");

        Element image = page().expectFirst("main figure img");
        assertThat(image.attr("src")).isEqualTo(address);
        assertThat(image.attr("alt")).isEqualTo("Två personer skriver under");
        assertThat(image.attr("width")).isEqualTo("81");
        assertThat(image.attr("height")).isEqualTo("60");
        assertThat(page().select("figcaption").text()).isEqualTo("Piteå den 3 maj");
        assertThat(page().text()).doesNotContain("Bilden är senast ändrad");
        assertThat(browser.page(path() + "/utskrift").select("figure")).isEmpty();
    }

    @Test
    void theFileIsKeptByTheBrowserAndNobodyElse() throws Exception {
        show(PictureSummary.NEVER, 82, "Två");
        world.publish(place, agreement, "");
        String address = summary().address();

        MockHttpServletResponse file = browser.ask(address);

        assertThat(file.getContentType()).isEqualTo("image/png");
        assertThat(file.getHeader("Cache-Control")).isEqualTo("max-age=31536000, private, immutable");
        assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.getHeaders("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'; sandbox");
        assertThat(file.getHeader("Content-Disposition"))
                .isEqualTo("inline; filename=\"" + address.replace("/bilder/", "") + "\"");
        assertThat(Photos.shown(file.getContentAsByteArray()).getWidth()).isEqualTo(82);
        browser.missing(address.replace(".png", ".jpg"));
        browser.missing("/bilder/" + "0".repeat(64) + ".png");
        browser.missing("/bilder/annat.png");
    }

    @Test
    void aChangeAfterThePublicationIsToldWithItsDay() throws Exception {
        show(PictureSummary.NEVER, 83, "Två");
        world.publish(place, agreement, "");
        String former = summary().address();
        clock.advance(Duration.ofDays(2));

        show(0, 84, "Andra");

        assertThat(page().select("figure img").attr("src")).isNotEqualTo(former);
        assertThat(page().text()).contains("Bilden är senast ändrad den 18 mars 2026.");
        browser.missing(former);
    }

    @Test
    void removingItTakesTheFileAwayAndLeavesTheVersionAlone() throws Exception {
        show(PictureSummary.NEVER, 85, "Två");
        world.publish(place, agreement, "");
        String address = summary().address();
        AgreementDetails before = agreements.get(place.writer(), agreement);
        clock.advance(Duration.ofDays(1));

        pictures.remove(place.writer(), agreement, summary().version());

        browser.missing(address);
        assertThat(page().select("figure")).isEmpty();
        assertThat(page().text()).contains("En bild från undertecknandet togs bort den 17 mars 2026.");
        assertThat(agreements.get(place.writer(), agreement)).isEqualTo(before);
    }

    @Test
    void whatWasRemovedBeforeThePublicationIsNobodysBusiness() throws Exception {
        show(PictureSummary.NEVER, 86, "Två");
        pictures.remove(place.writer(), agreement, 0);
        clock.advance(Duration.ofDays(1));
        world.publish(place, agreement, "");
        assertThat(page().text()).doesNotContain("Bilden", "undertecknandet");
    }

    @Test
    void thePageCostsNoMoreStatementsWithAPictureThanWithout() throws Exception {
        world.publish(place, agreement, "");
        String without = path();
        place = world.place(1);
        agreement = world.draftAgreement(place, "Med bild", PublicWorld.YEAR);
        show(PictureSummary.NEVER, 87, "Två");
        world.publish(place, agreement, "");
        statements.assertSameNumber(() -> browser.page(without), this::page);
    }

    /** @param width of its own in each test, and with it the address of the file */
    private void show(long seenVersion, int width, String alt) {
        Picture picture = reader.read(new ByteArrayResource(Photos.png(width, 60)));
        pictures.show(place.writer(), agreement, seenVersion, picture, alt, "Piteå den 3 maj");
    }

    private PictureSummary summary() {
        return Objects.requireNonNull(pictures.find(place.writer(), agreement).orElse(null));
    }

    private Document page() throws Exception {
        return browser.page(path());
    }

    private String path() {
        return place.path() + "/overenskommelser/med-bild";
    }
}
