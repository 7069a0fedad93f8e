package se.medborgarlofte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import se.medborgarlofte.testing.BrowserTest;

/** From an empty database to a colleague who logs in, by pages alone: first without scripts on a phone, then with axe. */
@ExtendWith(OutputCaptureExtension.class)
@BrowserTest
@TestPropertySource(properties = "medborgarlofte.base-url=")
@DirtiesContext
class AdministrationBrowserTests {

    private static final String PASSWORD = "trollslända kompass höbalar";
    private static final String BASE = "/arbetsyta/administration";
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> PAGES = List.of(
            "",
            "/kommuner",
            "/polisomraden",
            "/polisomraden/ny",
            "/parter",
            "/platser/pitea",
            "/atgardstyper",
            "/atgardstyper/ny",
            "/personer",
            "/personer/ny",
            "/personer/2");

    @SuppressWarnings("NullAway.Init")
    private static Browsers browsers;

    @LocalServerPort
    int port;

    @BeforeAll
    static void open() {
        browsers = Browsers.open();
    }

    @AfterAll
    static void close() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @Test
    void buildsAnOrganisationFromTheLinkInTheLog(CapturedOutput log) {
        Matcher link = Pattern.compile("/inbjudan/[\\w-]{43}").matcher(log.getAll());
        assertThat(link.find()).isTrue();
        String colleaguesLink;
        try (BrowserContext context = browsers.context(Browsers.PHONE, false)) {
            Page page = context.newPage();
            choosePassword(page, address(link.group()));
            logIn(page, "admin@localhost");
            addPlaces(page);
            colleaguesLink = addColleague(page);
        }
        try (BrowserContext context = browsers.context(Browsers.PHONE, false)) {
            Page page = context.newPage();
            choosePassword(page, address(colleaguesLink));
            logIn(page, "kim@pitea.example");
            page.navigate(address(BASE + "/personer"));
            assertThat(page.getByRole(AriaRole.HEADING, named("Du får inte göra det här"))
                            .count())
                    .isEqualTo(1);
        }
        for (int width : List.of(Browsers.PHONE, Browsers.DESKTOP)) {
            checkPages(width);
        }
    }

    private void addPlaces(Page page) {
        page.navigate(address(BASE + "/kommuner"));
        page.getByLabel("Kommun").selectOption("2581");
        press(page, "Lägg till");
        assertThat(page.getByRole(AriaRole.STATUS).innerText()).contains("Piteå är tillagd");
        page.navigate(address(BASE + "/polisomraden/ny"));
        page.getByLabel("Namn").fill("Piteå Älvdal");
        press(page, "Spara");
        assertThat(page.locator("#fel").innerText()).contains("Välj minst en kommun");
        page.getByLabel("Piteå", new Page.GetByLabelOptions().setExact(true)).check();
        press(page, "Spara");
        page.navigate(address(BASE + "/parter"));
        page.getByLabel("Kommun").selectOption("Piteå");
        page.getByLabel("Namn").fill("Företagarna i Piteå");
        press(page, "Lägg till");
        page.navigate(address(BASE + "/platser/pitea"));
        page.getByLabel("Namn").fill("Öjebyn");
        press(page, "Lägg till");
        page.navigate(address(BASE + "/atgardstyper/ny"));
        page.getByLabel("Namn").fill("Fotpatrull");
        page.getByLabel("Patrull", new Page.GetByLabelOptions().setExact(true)).check();
        press(page, "Spara");
        assertThat(page.locator("tbody").innerText()).contains("Fotpatrull");
    }

    private String addColleague(Page page) {
        page.navigate(address(BASE + "/personer/ny"));
        page.getByLabel("Namn").fill("Kim Prov");
        page.getByLabel("E-postadress").fill("kim@pitea.example");
        page.getByLabel("Funktion").fill("trygghetssamordnare");
        page.getByLabel("Redaktör").check();
        page.getByLabel("Part", new Page.GetByLabelOptions().setExact(false))
                .and(page.locator("select"))
                .selectOption("Piteå kommun");
        page.getByLabel("Var rollen gäller").selectOption("Piteå");
        press(page, "Spara och visa länken");
        String shown = page.locator("code").innerText();
        photograph(page, "link", Browsers.PHONE);
        return shown;
    }

    private void checkPages(int width) {
        try (BrowserContext context = browsers.context(width, true)) {
            Page page = context.newPage();
            logIn(page, "admin@localhost");
            for (String path : PAGES) {
                page.navigate(address(BASE + path));
                assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
                        .as(path + " at " + width)
                        .extracting(Rule::getId)
                        .isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as(path + " scrolls sideways at " + width)
                        .isEqualTo(true);
                photograph(page, path.replace('/', '-'), width);
            }
        }
    }

    private void choosePassword(Page page, String link) {
        page.navigate(link);
        page.getByLabel("Nytt lösenord").fill(PASSWORD);
        page.getByLabel("Samma lösenord en gång till").fill(PASSWORD);
        press(page, "Spara lösenordet");
        assertThat(page.url()).endsWith("/logga-in");
    }

    private void logIn(Page page, String email) {
        page.navigate(address("/logga-in"));
        page.getByLabel("E-postadress").fill(email);
        page.getByLabel("Lösenord").fill("fel " + PASSWORD);
        press(page, "Logga in");
        assertThat(page.getByLabel("E-postadress").inputValue()).isEqualTo(email);
        page.getByLabel("Lösenord").fill(PASSWORD);
        press(page, "Logga in");
        assertThat(page.url()).contains("/arbetsyta");
    }

    private static void press(Page page, String name) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions()
                                .setName(name)
                                .setExact(true))
                .click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void photograph(Page page, String name, int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/administration" + name + "-" + width + ".png")));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
