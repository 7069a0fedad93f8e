package se.medborgarlofte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import se.medborgarlofte.login.GivenCodes;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.TestClock;

/** From an empty database to a published agreement, by pages alone, on a phone without scripts. */
@ExtendWith(OutputCaptureExtension.class)
@BrowserTest
@TestPropertySource(properties = "spring.application.name=empty-database-journey")
@DirtiesContext
class EmptyDatabaseBrowserTests extends InBrowser {

    private static final String BASE = "/arbetsyta/administration";
    private static final String PASSWORD = "trollslända kompass höbalar";
    private static final String MUNICIPALITY = "Piteå kommun";
    private static final String POLICE = "Polisen, lokalpolisområde Piteå Älvdal";
    private static final String WHOLE_AREA = "Hela lokalpolisområdet Piteå Älvdal";

    @Autowired
    private TestClock clock;

    @Test
    void anAgreementIsPublishedByPeopleInvitedFromTheLinkInTheLog(CapturedOutput log) {
        Matcher link = Pattern.compile("/inbjudan/[\\w-]{43}").matcher(log.getAll());
        assertThat(link.find()).isTrue();
        String editor;
        String publisher;
        String chief;
        String police;
        try (Window administrator = window(Browsers.PHONE, false)) {
            begin(administrator, link.group(), "admin@localhost");
            addPlaces(administrator);
            editor = invite(administrator, "rut", "Redaktör", MUNICIPALITY, "Piteå");
            publisher = invite(administrator, "maja", "Publicerare", MUNICIPALITY, "Piteå");
            chief = invite(administrator, "karin", "Godkännare", MUNICIPALITY, "Piteå");
            police = invite(administrator, "pia", "Godkännare", POLICE, WHOLE_AREA);
        }
        Written agreement;
        try (Window window = begun(editor, "rut")) {
            assertThat(window.go(BASE + "/personer")).isEqualTo(403);
            assertThat(window.text()).contains("Du får inte göra det här");
            agreement = Written.agreement(
                    window,
                    "Trygg i Piteå",
                    "Piteå",
                    List.of(MUNICIPALITY, POLICE),
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2027, 12, 31));
            agreement.promise(window, "Vi går på torget", List.of(POLICE), "Fotpatrull", 20);
            agreement.submit(window);
        }
        approve(agreement, chief, "karin");
        approve(agreement, police, "pia");
        try (Window window = begun(publisher, "maja")) {
            agreement.publish(window);
        }
        try (Window citizen = window(Browsers.PHONE, false)) {
            assertThat(citizen.go("/")).isEqualTo(200);
            citizen.follow("Piteå");
            citizen.follow("Vi går på torget");
            assertThat(citizen.path()).isEqualTo("/pitea/loften/vi-gar-pa-torget");
            assertThat(citizen.text()).contains("av minst 20", "Fotpatrull: minst 20 per år", POLICE);
            assertThat(citizen.text()).contains("Godkänd för Piteå kommun den 16 mars 2026.");
            assertThat(citizen.go("/pitea/overenskommelser/trygg-i-pitea")).isEqualTo(200);
            assertThat(citizen.text()).contains("Trygga skolvägar", "Helena Exempel");
        }
    }

    private void approve(Written agreement, String link, String name) {
        try (Window window = begun(link, name)) {
            agreement.approve(window);
        }
    }

    private void addPlaces(Window page) {
        page.go(BASE + "/kommuner");
        page.choose("Kommun", "2581");
        page.press("Lägg till");
        assertThat(page.said()).contains("Piteå är tillagd");
        page.go(BASE + "/polisomraden/ny");
        page.fill("Namn", "Piteå Älvdal");
        page.press("Spara");
        assertThat(page.wrong()).contains("Välj minst en kommun");
        page.tick("Piteå");
        page.press("Spara");
        page.go(BASE + "/parter");
        page.choose("Kommun", "Piteå");
        page.fill("Namn", "Företagarna i Piteå");
        page.press("Lägg till");
        page.go(BASE + "/platser/pitea");
        page.fill("Namn", "Öjebyn");
        page.press("Lägg till");
        page.go(BASE + "/atgardstyper/ny");
        page.fill("Namn", "Fotpatrull");
        page.tick("Patrull");
        page.press("Spara");
        assertThat(page.find("tbody").innerText()).contains("Fotpatrull");
    }

    /** The link with which the invited person begins; it is shown this once. */
    private String invite(Window page, String name, String role, String party, String where) {
        page.go(BASE + "/personer/ny");
        page.fill("Namn", name);
        page.fill("E-postadress", name + "@pitea.example");
        page.tick(role);
        page.choose("Part", party);
        page.choose("Var rollen gäller", where);
        page.press("Spara och bjud in");
        return page.find("code").innerText();
    }

    private Window begun(String link, String name) {
        Window window = window(Browsers.PHONE, false);
        begin(window, link, name + "@pitea.example");
        return window;
    }

    private void begin(Window page, String link, String email) {
        page.go(link);
        page.fill("Nytt lösenord", PASSWORD);
        page.fill("Samma lösenord en gång till", PASSWORD);
        page.press("Spara lösenordet");
        page.fill("E-postadress", email);
        page.fill("Lösenord", "fel " + PASSWORD);
        page.press("Logga in");
        assertThat(page.find("#email").inputValue()).isEqualTo(email);
        page.fill("Lösenord", PASSWORD);
        page.press("Logga in");
        getApp(page);
    }

    /** The second factor: an app that shows codes, and recovery codes on paper. */
    private void getApp(Window page) {
        assertThat(page.path()).isEqualTo("/logga-in/skaffa");
        page.fill("Kod från appen", "000000");
        page.press("Spara appen");
        assertThat(page.wrong()).contains("Koden stämmer inte");
        page.fill("Kod från appen", GivenCodes.code(page.find("main code").innerText(), clock.instant()));
        page.press("Spara appen");
        assertThat(page.find(".codes li").count()).isEqualTo(10);
        page.follow("Jag har sparat koderna");
        assertThat(page.path()).as(page.text()).startsWith("/arbetsyta");
    }
}
