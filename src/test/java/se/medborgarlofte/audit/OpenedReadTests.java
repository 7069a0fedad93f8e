package se.medborgarlofte.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Actors;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.Openings;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.dialogue.DraftGathering;
import se.medborgarlofte.dialogue.GatheringKind;
import se.medborgarlofte.dialogue.Gatherings;
import se.medborgarlofte.measure.MeasureFixtures;
import se.medborgarlofte.measure.MeasureFixtures.Scene;
import se.medborgarlofte.measure.Measures;
import se.medborgarlofte.promise.Promises;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** What is read where a municipality is open for it, and what of that is written down. */
@IntegrationTest
@Import({PeopleFixtures.class, MeasureFixtures.class})
class OpenedReadTests {

    private static final String REASON = "Felsökning av en lista som är tom";
    private static final String MEASURES = "/arbetsyta/atgarder";
    private static final String MENU = ".menu a[href=/arbetsyta/loften]";

    private final MockMvc mvc;
    private final PeopleFixtures people;
    private final Openings openings;
    private final Measures measures;
    private final Gatherings gatherings;
    private final TestClock clock;
    private final Rows rows;
    private final Scene scene;
    private final Town elsewhere;
    private Actor administrator;
    private FormBrowser browser;
    private String promise;

    @Autowired
    OpenedReadTests(
            MockMvc mvc,
            PeopleFixtures people,
            MeasureFixtures fixtures,
            Openings openings,
            Measures measures,
            Gatherings gatherings,
            TestClock clock,
            JdbcClient jdbc) {
        this.mvc = mvc;
        this.people = people;
        this.openings = openings;
        this.measures = measures;
        this.gatherings = gatherings;
        this.clock = clock;
        this.rows = new Rows(jdbc);
        this.scene = fixtures.scene();
        this.elsewhere = people.town();
    }

    @BeforeEach
    void begin() {
        begin(people.systemAdministrator());
        promise = "/arbetsyta/loften/" + scene.promise();
    }

    @Test
    void eachPageIsToldWhereItIsWithTheReasonAndNoOther() throws Exception {
        assertThat(browser.status(promise)).isEqualTo(404);
        open(scene.town());
        long before = rows.newest();

        browser.page(promise);
        browser.page(MEASURES + "?lage=PLANNED");
        browser.page("/arbetsyta/administration/kommuner");
        browser.page("/arbetsyta/logg");
        browser.status("/arbetsyta/loften/999999999");

        assertThat(told(before, scene.town()))
                .containsExactly(
                        "SYSTEM_ADMINISTRATOR READ GET " + promise, "SYSTEM_ADMINISTRATOR READ GET " + MEASURES);
        assertThat(rows.jdbc()
                        .sql("select distinct concat_ws(' ', reason, after, host(address), reference) from audit_event"
                                + " where deed = 'READ' and id > :before")
                        .param("before", before)
                        .query(String.class)
                        .list())
                .containsExactly(REASON + " {\"opening\":" + opened() + "} 127.0.0.1");
    }

    @Test
    void whatIsOnlyTriedIsNotRead() throws Exception {
        open(scene.town());
        long before = rows.newest();
        FormBrowser.Form decision = new FormBrowser.Form(promise + "/skicka", new LinkedMultiValueMap<>());

        assertThat(browser.send(decision).status()).isEqualTo(404);
        assertThat(browser.status(promise + "/redigera")).isEqualTo(404);

        assertThat(told(before, scene.town()))
                .noneMatch(row -> row.contains("READ"))
                .hasSize(2);
    }

    @Test
    void listsShowWhatIsOpenAndNothingElse() throws Exception {
        measures.plan(people.police(scene.town(), Role.EDITOR), scene.patrol(LocalDate.of(2026, 6, 1)));
        assertThat(browser.status(MEASURES)).isEqualTo(403);
        open(elsewhere);
        assertThat(browser.page(MEASURES).select("tbody tr")).isEmpty();
        assertThat(browser.page("/arbetsyta/loften").text()).doesNotContain("Tryggt centrum");
        assertThat(browser.status(MEASURES + "?kommun=" + scene.town().id())).isEqualTo(404);
        assertThat(browser.status(promise)).isEqualTo(404);

        close();
        open(scene.town());
        assertThat(browser.page(MEASURES).select("tbody tr")).hasSize(1);
        for (String list : List.of("/arbetsyta/loften", "/arbetsyta/overenskommelser")) {
            assertThat(browser.page(list).select("tbody tr")).as(list).hasSize(1);
        }
    }

    @Test
    void whatIsInSeveralIsReadThroughTheOneThatIsOpen() throws Exception {
        Actor host = people.actor(
                NewMembership.inMunicipality(
                        Role.EDITOR, scene.town().party(), scene.town().id()),
                NewMembership.inMunicipality(Role.EDITOR, elsewhere.party(), elsewhere.id()));
        String meeting = "/arbetsyta/moten/" + gatherings.draft(host, GatheringKind.MEETING, inBoth());
        open(elsewhere);
        long before = rows.newest();

        assertThat(browser.page(meeting).text()).contains("Fråga oss");

        assertThat(told(before, elsewhere)).containsExactly("SYSTEM_ADMINISTRATOR READ GET " + meeting);
        assertThat(told(before, scene.town())).isEmpty();
    }

    @Test
    void whatOnesOwnRoleReadsIsNotReadThroughWhatIsOpen() throws Exception {
        begin(people.actor(
                NewMembership.systemAdministrator(),
                NewMembership.inMunicipality(
                        Role.READER, scene.town().party(), scene.town().id())));
        open(elsewhere);
        long before = rows.newest();

        browser.page(promise);
        browser.page(MEASURES + "?kommun=" + scene.town().id());
        assertThat(told(before, elsewhere)).isEmpty();

        browser.page(MEASURES);
        assertThat(told(before, elsewhere)).hasSize(1);
        assertThat(told(before, scene.town())).isEmpty();
    }

    @Test
    void noPartysInternalNoteIsRead() throws Exception {
        FormBrowser officer = new FormBrowser(mvc, scene.officer());
        officer.save(officer.form("/arbetsyta/registrera?typ=" + scene.patrol() + "&kommun="
                        + scene.town().id())
                .set("internalNote", "Bilen är sönder."));
        String measure = officer.page("/arbetsyta/egna")
                .select("a[href^=" + MEASURES + "/]")
                .attr("href");
        open(scene.town());

        Document page = browser.page(measure);

        assertThat(page.text()).contains("Fotpatrull").doesNotContain("Bilen");
        assertThat(page.select("main form, main a[href$=/ratta], main a[href$=/stryk]"))
                .isEmpty();
    }

    @Test
    void itEndsByItselfAndSoonerWhereItIsClosed() throws Exception {
        open(scene.town());
        Document page = browser.page(promise);
        assertThat(page.select(".opened").text())
                .contains(scene.town().municipality().name() + " är öppen för läsning", "16 mars 2026 kl. 11.00");
        assertThat(page.select(MENU)).hasSize(1);
        clock.advance(Duration.ofMinutes(59));
        browser.page(promise);
        clock.advance(Duration.ofMinutes(1));
        assertThat(browser.status(promise)).isEqualTo(404);
        assertThat(browser.page("/arbetsyta").select(".opened")).isEmpty();

        open(scene.town());
        page = browser.page("/arbetsyta/administration");
        browser.save(FormBrowser.form(page, ".opened form"));
        assertThat(browser.status(promise)).isEqualTo(404);
        assertThat(browser.page("/arbetsyta").select(MENU)).isEmpty();
    }

    @Test
    void nothingIsOpenWhereNobodyWritesItDown(@Autowired Promises promises, @Autowired Actors actors) throws Exception {
        open(scene.town());
        Actor now = actors.load(administrator.personId()).orElseThrow();
        assertThat(now.openings()).hasSize(1);
        assertThatThrownBy(() -> promises.get(now, scene.promise())).isInstanceOf(NotFound.class);
    }

    private void begin(Actor actor) {
        administrator = actor;
        browser = new FormBrowser(mvc, actor);
    }

    private void open(Town town) throws Exception {
        browser.save(browser.form("/arbetsyta/administration/lasning")
                .set("municipality", Long.toString(town.id()))
                .set("reason", REASON));
    }

    private void close() {
        openings.close(opened(), administrator.personId());
    }

    private long opened() {
        return openings.of(administrator.personId()).get(0).id();
    }

    private DraftGathering inBoth() {
        return new DraftGathering(
                scene.town().id(),
                Set.of(elsewhere.id()),
                scene.town().party(),
                Set.of(elsewhere.party()),
                null,
                "Fråga oss",
                "Kom och prata.",
                LocalDateTime.of(2026, 6, 1, 18, 0),
                null,
                "Folkets hus",
                "",
                null,
                Set.of());
    }

    private List<String> told(long after, Town town) {
        return rows.jdbc()
                .sql("select concat_ws(' ', role, deed, thing_name) from audit_event"
                        + " where id > :after and municipalities = array[:town::bigint] order by id")
                .param("after", after)
                .param("town", town.id())
                .query(String.class)
                .list();
    }
}
