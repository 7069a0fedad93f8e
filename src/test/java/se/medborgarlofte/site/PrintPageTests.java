package se.medborgarlofte.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** The pages to print: each version exactly as it was approved, with its promises. */
@IntegrationTest
@Import({PublicPlaces.class, PublicWorld.class, PublicBrowser.class})
class PrintPageTests {

    private final PublicBrowser browser;
    private final PublicWorld world;
    private final Agreements agreements;
    private final TestClock clock;

    @Autowired
    PrintPageTests(PublicBrowser browser, PublicWorld world, Agreements agreements, TestClock clock) {
        this.browser = browser;
        this.world = world;
        this.agreements = agreements;
        this.clock = clock;
    }

    @Test
    void printsTheExactWordingOfAVersion() throws Exception {
        PublicPlace place = world.place(1);
        long agreement = world.draftAgreement(place, "Texten", PublicWorld.YEAR);
        world.draftPromise(place, agreement, "Vi möter dig", PublicWorld.YEAR, PublicWorld.THREE_A_YEAR);
        world.publish(place, agreement, "");

        assertThat(print(place, "?version=1"))
                .contains("Version 1, publicerad 16 mars 2026", "Det stjäls cyklar.", "2026: Grannsamverkan", "§ 4")
                .contains("Helena Exempel, kommunalråd, Kommunen, 1 januari 2026", "Godkänd för")
                .contains("Vi möter dig", "Vi ska hålla möten där alla får tala.", "Dialogmöte: minst 3 per år");
        browser.missing(place.path() + "/overenskommelser/texten/utskrift?version=2");
    }

    @Test
    void anOlderVersionKeepsThePromisesThatItHad() throws Exception {
        PublicPlace place = world.place(1);
        long agreement = world.draftAgreement(place, "Texten", PublicWorld.YEAR);
        world.draftPromise(place, agreement, "Vi möter dig", PublicWorld.YEAR, PublicWorld.THREE_A_YEAR);
        world.publish(place, agreement, "");
        clock.set(LocalDateTime.of(2026, 5, 2, 12, 0));
        extend(place, agreement, LocalDate.of(2027, 6, 30));
        clock.set(LocalDateTime.of(2026, 6, 2, 12, 0));
        long later = world.draftPromise(place, agreement, "Fler lampor", PublicWorld.YEAR, PublicWorld.THREE_A_YEAR);
        world.publishPromise(place, later);

        assertThat(print(place, "?version=1"))
                .contains("ersatt av version 2", "Vi möter dig")
                .doesNotContain("Fler lampor");
        assertThat(print(place, "")).contains("30 juni 2027", "Vi möter dig", "Fler lampor");
    }

    private void extend(PublicPlace place, long agreement, LocalDate end) {
        Actor writer = place.writer();
        agreements.extend(writer, agreement, agreements.get(writer, agreement).version(), end);
        agreements.approve(
                place.boss(),
                agreement,
                agreements.get(place.boss(), agreement).approvals().digest());
        agreements.publish(place.boss(), agreement, "Förlängd.");
    }

    private String print(PublicPlace place, String version) throws Exception {
        return browser.page(place.path() + "/overenskommelser/texten/utskrift" + version)
                .select("main")
                .text();
    }
}
