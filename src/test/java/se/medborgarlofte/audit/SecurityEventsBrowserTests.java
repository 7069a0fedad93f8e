package se.medborgarlofte.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.measure.MeasureFixtures;
import se.medborgarlofte.measure.MeasureFixtures.Scene;
import se.medborgarlofte.security.Attempt;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Thing;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.Visitor;

/** One choice shows everything about security that happened in a municipality, and nothing else. */
@BrowserTest
@Import(MeasureFixtures.class)
class SecurityEventsBrowserTests {

    private static final String LOG = "/arbetsyta/logg?handelse=";
    private static final String READING = "/arbetsyta/administration/lasning";

    @LocalServerPort
    int port;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private MeasureFixtures measures;

    @Autowired
    private ApplicationEventPublisher events;

    private Scene scene;
    private Town town;
    private Actor officer;
    private Actor administrator;
    private Visitor system;

    @BeforeEach
    void begin() throws Exception {
        scene = measures.scene();
        town = scene.town();
        officer = scene.officer();
        administrator = fixtures.systemAdministrator();
        system = new Visitor(port);
        system.logIn(administrator);
    }

    @Test
    void areFoundTogether() throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.logIn(officer, "fel lösenord hela vägen");
        visitor.logIn(officer);
        visitor.get("/arbetsyta/administration/personer");
        Visitor stranger = new Visitor(port);
        stranger.logIn(fixtures.municipal(fixtures.town(), Role.EDITOR));
        stranger.get("/arbetsyta/loften/" + scene.promise());
        Thing page = new Thing(Thing.Kind.PAGE, null, "POST /arbetsyta");
        events.publishEvent(new Attempt(officer, Set.of(), Set.of(town.id()), Deed.LIMITED, page));
        system.post(person() + "/roller", role());
        system.post(person() + "/stang-av", system.get("/arbetsyta").form("form[action=/logga-ut]"));
        read();
        visitor = new Visitor(port);
        visitor.logIn(fixtures.municipal(town, Role.PARTY_ADMINISTRATOR));
        visitor.get("/arbetsyta/logg/export");

        Document found = system.get(LOG + "SECURITY&kommun=" + town.id()).html();
        assertThat(deeds(found))
                .containsExactly(
                        "Tog ut en kopia",
                        "Loggade in",
                        "Läste med angivet skäl",
                        "Öppnade för läsning",
                        "Stängde av",
                        "Gav en roll",
                        "Fick vänta efter för många försök",
                        "Fick inte se, hör till en annan kommun",
                        "Fick nej, rollen räckte inte",
                        "Loggade in",
                        "Misslyckades att logga in");
        assertThat(found.select("tbody").text())
                .contains("Skäl: Felsökning av en lista som är tom", "Sida /arbetsyta/loften/" + scene.promise())
                .contains("Roll Läsare");
        assertThat(deeds(system.get(LOG + "READING&kommun=" + town.id()).html()))
                .containsExactly("Läste med angivet skäl", "Öppnade för läsning");
        assertThat(deeds(system.get(LOG + "&kommun=" + town.id()).html())).contains("Publicerade");
    }

    /** Who adds one says by its place which it is. */
    @Test
    void areAllThatAreNotAboutContent() {
        assertThat(Arrays.stream(Deed.values()).filter(deed -> !deed.isSecurity()))
                .containsExactlyElementsOf(EnumSet.range(Deed.CREATED, Deed.RETIRED));
    }

    private void read() throws Exception {
        Map<String, String> form = system.get(READING).form("form.form");
        form.put("municipality", Long.toString(town.id()));
        form.put("reason", "Felsökning av en lista som är tom");
        form.put("hours", "1");
        assertThat(system.post(READING, form).status()).isEqualTo(303);
        assertThat(system.get("/arbetsyta/loften/" + scene.promise()).status()).isEqualTo(200);
    }

    private String person() {
        return "/arbetsyta/administration/personer/" + officer.personId();
    }

    private Map<String, String> role() throws Exception {
        Map<String, String> form = system.get(person()).form("form.form");
        form.put("role", "READER");
        form.put("party", Long.toString(town.party()));
        form.put("where", "kommun-" + town.id());
        return form;
    }

    private static List<String> deeds(Document page) {
        return page.select("td[data-label=Händelse]").stream()
                .map(cell -> cell.ownText())
                .toList();
    }
}
