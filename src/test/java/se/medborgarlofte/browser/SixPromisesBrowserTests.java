package se.medborgarlofte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.ExampleMode;

/** Promises that were really published, written, recorded and followed up by the forms; and their arithmetic. */
@BrowserTest
@ExampleMode
@TestPropertySource(properties = "spring.application.name=six-promises")
@DirtiesContext
class SixPromisesBrowserTests extends InBrowser {

    private static final String MUNICIPALITY = "Piteå kommun";
    private static final String POLICE = "Polisen, lokalpolisområde Piteå Älvdal";
    private static final List<String> TYPES = List.of(
            "Insats mot lokal problembild",
            "Information i krogmiljö",
            "Information mot bedrägerier",
            "Nytt grannsamverkansområde",
            "Båtsamverkan",
            "Trygghetsvandring",
            "Narkotikainsats");

    @Test
    void areCountedAsTheyWereMeant() {
        try (Window publisher = as("publicerare")) {
            TYPES.forEach(type -> addType(publisher, type));
        }
        Written agreement;
        try (Window editor = as("redaktor")) {
            agreement = Written.agreement(
                    editor,
                    "Verkliga löften",
                    "Piteå",
                    List.of(MUNICIPALITY, POLICE),
                    LocalDate.of(2018, 1, 1),
                    LocalDate.of(2025, 12, 31));
            write(editor, agreement);
            agreement.submit(editor);
        }
        for (String chief : List.of("kommunchef", "polischef")) {
            try (Window window = as(chief)) {
                agreement.approve(window);
            }
        }
        try (Window publisher = as("publicerare")) {
            agreement.publish(publisher);
        }
        try (Window editor = as("redaktor")) {
            record(editor);
            isFollowedUp(editor, agreement);
        }
        try (Window citizen = window(Browsers.DESKTOP, false)) {
            isCounted(citizen);
        }
    }

    private void write(Window editor, Written agreement) {
        promise(editor, agreement, "Piteå 2023 till 2025", 2023, 2025, form -> {
            atLeast(form, 1, 3, "YEAR", "Dialogmöte");
            atLeast(form, 2, 5, "WEEK", "Trafikkontroll", "Skolbesök", "Fotpatrull");
            atLeast(form, 3, 10, "YEAR", "Insats mot lokal problembild");
            atLeast(form, 4, 2, "YEAR", "Information i krogmiljö");
            atLeast(form, 5, 3, "WHOLE", "Information mot bedrägerier");
        });
        promise(editor, agreement, "Piteå 2022", 2022, 2022, form -> {
            atLeast(form, 1, 3, "WHOLE", "Dialogmöte");
            Part average = target(form, 2, "Ett snitt");
            average.fill("Minst hur många?", "1").choose("Per vad?", "DAY").tick("Trafikkontroll");
            atLeast(form, 3, 1, "DAY", "Fotpatrull").choose("Hur bindande är målet?", "AMBITION");
            target(form, 4, "Inget mätbart mål").tick("Trygghetsvandring");
        });
        promise(editor, agreement, "Strängnäs 2019", 2019, 2019, form -> {
            atLeast(form, 1, 8, "WHOLE", "Nytt grannsamverkansområde");
            atLeast(form, 2, 2, "WHOLE", "Båtsamverkan");
            target(form, 3, "Inget mätbart mål").tick("Trafikkontroll");
            atLeast(form, 4, 4, "WHOLE", "Trygghetsvandring");
        });
        withoutNumber(editor, agreement, "Strängnäs trafiksäkerhetsråd", 2019, 2019);
        promise(editor, agreement, "Göteborg Centrum 2018", 2018, 2018, form -> {
            target(form, 1, "Inget mätbart mål").tick("Fotpatrull");
            atLeast(form, 2, 6, "WHOLE", "Narkotikainsats");
            atLeast(form, 3, 4, "WHOLE", "Trafikkontroll");
        });
        withoutNumber(editor, agreement, "Vingåker 2022", 2022, 2022);
        withoutNumber(editor, agreement, "Lycksele 2023 till 2024", 2023, 2024);
    }

    private void record(Window editor) {
        done(editor, "Trafikkontroll", "2024-01-10", 2);
        done(editor, "Skolbesök", "2024-01-11", 1);
        done(editor, "Fotpatrull", "2024-01-12", 2);
        total(editor, "Trafikkontroll", "2022-01-01", "2022-12-31", 365);
        done(editor, "Nytt grannsamverkansområde", "2019-06-01", 20);
        done(editor, "Båtsamverkan", "2019-06-01", 3);
        done(editor, "Trafikkontroll", "2019-06-01", 303);
        done(editor, "Trygghetsvandring", "2019-06-01", 4);
        done(editor, "Narkotikainsats", "2018-06-01", 11);
        done(editor, "Trafikkontroll", "2018-06-01", 4);
    }

    private void isFollowedUp(Window editor, Written agreement) {
        editor.go(agreement.address() + "/uppfoljningar");
        editor.tick("Hela överenskommelsen");
        editor.press("Börja en uppföljning");
        assertThat(editor.said()).contains("påbörjad");
        String round = editor.path();
        assertThat(judged(editor, "Nytt grannsamverkansområde: minst 8"))
                .contains("20 av minst 8", "Bedömning: Uppfyllt");
        assertThat(judged(editor, "Båtsamverkan: minst 2")).contains("3 av minst 2", "Bedömning: Uppfyllt");
        assertThat(judged(editor, "Trygghetsvandring: minst 4")).contains("4 av minst 4", "Bedömning: Uppfyllt");
        assertThat(judged(editor, "Narkotikainsats: minst 6")).contains("11 av minst 6", "Bedömning: Uppfyllt");
        assertThat(editor.find(".panel:has-text('visar: trafikkontroll')")
                        .first()
                        .innerText())
                .contains("303 gjorda", "Inte bedömt än");
        assertThat(editor.find("section:has(h2:text-is('Strängnäs trafiksäkerhetsråd'))")
                        .innerText())
                .contains("Inte bedömt än")
                .doesNotContain("Uppfyllt");
        editor.go(round + "/bedom");
        editor.press("Spara bedömningen");
        editor.press("Skicka för godkännande");
        assertThat(editor.wrong()).contains("ett mål som inte är bedömt");
    }

    private static String judged(Window window, String sentence) {
        return window.find(".panel:has-text('" + sentence + "')").first().innerText();
    }

    private void isCounted(Window citizen) {
        citizen.go("/pitea/loften/pitea-2023-till-2025");
        assertThat(citizen.text()).contains("Nått 1 av 157 veckor", "Inte nått");
        citizen.go("/pitea/loften/pitea-2022");
        assertThat(citizen.text()).contains("365 gjorda på de 365 dagar som är slut", "(det vi strävar efter)");
        citizen.go("/pitea/loften/strangnas-2019");
        assertThat(citizen.text()).contains("20 av minst 8", "3 av minst 2", "303 gjorda hittills", "4 av minst 4");
        citizen.go("/pitea/loften/strangnas-trafiksakerhetsrad");
        assertThat(citizen.text()).contains("Går inte att mäta");
        citizen.go("/pitea/loften/goteborg-centrum-2018");
        assertThat(citizen.text()).contains("11 av minst 6", "4 av minst 4", "Nått");
        for (String none : List.of("vingaker-2022", "lycksele-2023-till-2024")) {
            citizen.go("/pitea/loften/" + none);
            assertThat(citizen.text()).contains("Inget tal är lovat", "Går inte att mäta");
        }
    }

    private static void addType(Window publisher, String name) {
        publisher.go("/arbetsyta/administration/atgardstyper/ny");
        publisher.fill("Namn", name);
        Locator municipality = publisher.find("select[name=municipality]");
        if (municipality.count() > 0) {
            municipality.selectOption(new SelectOption().setLabel("Piteå"));
        }
        publisher.find("input[name=kind][value=OTHER]").check();
        publisher.find("main form button.button").first().click();
    }

    private static void promise(
            Window editor, Written agreement, String title, int first, int last, Consumer<Window> targets) {
        editor.go(agreement.address());
        editor.follow("Nytt löfte");
        editor.fill("Rubrik", title);
        editor.fill("Kort sammanfattning på klarspråk", "Du ser oss oftare.");
        editor.fill("Löftets text", "Vi ska finnas där ni är.");
        editor.tick("öka tryggheten");
        editor.part("Ansvariga").tick(MUNICIPALITY);
        editor.part("Ansvariga").tick(POLICE);
        editor.fill("Första dag", first + "-01-01");
        editor.fill("Sista dag", last + "-12-31");
        targets.accept(editor);
        editor.press("Spara utkast");
        assertThat(editor.said()).contains("Löftet är sparat som utkast");
    }

    private static void withoutNumber(Window editor, Written agreement, String title, int first, int last) {
        promise(editor, agreement, title, first, last, form -> target(form, 1, "Inget mätbart mål"));
    }

    private static Part target(Window form, int number, String kind) {
        form.tick(kind);
        form.press("Lägg till ett mål");
        return form.part("Mål " + number);
    }

    private static Part atLeast(Window form, int number, int least, String recurrence, String... counted) {
        Part target = target(form, number, "Minst ett visst antal")
                .fill("Minst hur många?", Integer.toString(least))
                .choose("Hur ofta?", recurrence);
        for (String type : counted) {
            target.tick(type);
        }
        return target;
    }

    private static void done(Window editor, String type, String day, int quantity) {
        fillIn(editor, type, day, quantity);
        editor.press("Spara");
        assertThat(editor.said()).as(type + " " + day).contains("Sparat");
    }

    private static void total(Window editor, String type, String first, String last, int quantity) {
        fillIn(editor, type, first, quantity);
        editor.fill("Sista dag, för en samlad uppgift", last);
        editor.fill("Hämtad från", "polisens statistik");
        editor.press("Spara");
        assertThat(editor.said()).as(type).contains("Sparat");
    }

    private static void fillIn(Window editor, String type, String day, int quantity) {
        editor.go("/arbetsyta/registrera");
        editor.find("a.type")
                .filter(new Locator.FilterOptions().setHasText(type))
                .first()
                .click();
        editor.follow("Hela Piteå");
        editor.find("summary:has-text('En annan dag')").click();
        editor.tick("Dagen som jag skriver här");
        editor.fill("Dag", day);
        editor.find("summary:has-text('Antal, text och anteckning')").click();
        editor.fill("Antal", Integer.toString(quantity));
    }

    private Window as(String who) {
        Window window = window(Browsers.DESKTOP, false);
        window.logIn(who + "@pitea.example", "tryggt-i-exemplet");
        return window;
    }
}
