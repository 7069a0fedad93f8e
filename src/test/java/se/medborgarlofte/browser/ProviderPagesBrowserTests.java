package se.medborgarlofte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Actors;
import se.medborgarlofte.account.Invitations;
import se.medborgarlofte.identityprovider.ProviderSettings;
import se.medborgarlofte.identityprovider.Providers;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.ExampleMode;

/** The pages on which an organisation's own log-in shows: accessible on phone and desktop. */
@BrowserTest
@ExampleMode
@TestPropertySource(properties = "medborgarlofte.base-url=http://loften.exempel.se")
@DirtiesContext
class ProviderPagesBrowserTests extends InBrowser {

    private static final String PAGES = "/arbetsyta/administration/inloggning";

    @Autowired
    private Actors actors;

    @Autowired
    private Providers providers;

    @Autowired
    private Invitations invitations;

    private String link = "";
    private long provider;

    @BeforeEach
    void add() {
        Actor administrator = actors.byEmail("admin@medborgarlofte.example").orElseThrow();
        Actor editor = actors.byEmail("redaktor@pitea.example").orElseThrow();
        long party = Objects.requireNonNull(editor.hats().get(0).party());
        ProviderSettings settings =
                new ProviderSettings("Piteå kommun", "http://localhost:9/realms/pitea", "loften", "loa3", "", true);
        provider = providers.add(administrator, party, "pitea", settings, "hemlig");
        link = "/inbjudan/" + invitations.create(editor.personId(), null);
    }

    @Test
    void areAccessibleOnPhoneAndDesktop() {
        SoftAssertions found = new SoftAssertions();
        try (Window window = window(Browsers.DESKTOP, true)) {
            look(found, window, "/logga-in", 200);
            look(found, window, "/logga-in?igen", 200);
            look(found, window, link, 200);
            look(found, window, "/logga-in/med/pitea", 503);
            look(found, window, "/logga-in/med/pitea/svar?state=x&code=y", 422);
            window.logIn("admin@medborgarlofte.example", "tryggt-i-exemplet");
            look(found, window, PAGES, 200);
            look(found, window, PAGES + "/ny", 200);
            look(found, window, PAGES + "/" + provider, 200);
        }
        found.assertAll();
    }

    private static void look(SoftAssertions found, Window window, String path, int status) {
        assertThat(window.go(path)).as(path).isEqualTo(status);
        found.check(() -> Accessibility.checkAtEveryWidth(window));
    }
}
