package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.desk.Task;
import se.medborgarlofte.dialogue.World.Town;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** A film of elsewhere is a link, and on a page of its own only from hosts that are allowed; it is to have captions. */
@IntegrationTest
@Import({World.class, PeopleFixtures.class})
class FilmTests {

    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 4, 14, 18, 0);

    @Autowired
    private World world;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private Gatherings gatherings;

    @Autowired
    private GatheringTasks tasks;

    @Autowired
    private FrameHosts hosts;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestClock clock;

    private Town town;
    private Actor administrator;
    private String host;

    @BeforeEach
    void aTownOfItsOwn() {
        town = world.town();
        administrator = people.systemAdministrator();
        host = "a" + UUID.randomUUID().toString().substring(0, 8) + ".exempel.se";
    }

    @Test
    void isALinkAndNeverLoadsByItself() throws Exception {
        aired("https://" + host + "/film", Captions.NONE);
        MockHttpServletResponse answer = answer("");
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("main a[href=https://" + host + "/film]")).hasSize(1);
        assertThat(page.select("iframe, video, a[href$=/spela]")).isEmpty();
        assertThat(answer("/spela").getStatus()).isEqualTo(404);
    }

    @Test
    void isShownOnAPageOfItsOwnFromAnAllowedHostOnly() throws Exception {
        aired("https://" + host + "/film", Captions.NONE);
        new FormBrowser(mvc, administrator)
                .save(FormBrowser.form(
                                new FormBrowser(mvc, administrator).page("/arbetsyta/administration/filmer"),
                                "form:has(#host)")
                        .set("host", " " + host.toUpperCase() + " "));
        MockHttpServletResponse invitation = answer("");
        assertThat(invitation.getHeader("Content-Security-Policy")).doesNotContain("frame-src");
        assertThat(Jsoup.parse(invitation.getContentAsString()).select("a[href$=/spela]"))
                .hasSize(1);

        MockHttpServletResponse film = answer("/spela");
        assertThat(film.getHeaders("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy ->
                        assertThat(policy).startsWith("default-src 'none'; ").endsWith("; frame-src https://" + host));
        Document page = Jsoup.parse(film.getContentAsString());
        assertThat(page.select("iframe").attr("src")).isEqualTo("https://" + host + "/film");
        assertThat(page.select("iframe").attr("title")).isEqualTo("Fråga polisen");
        assertThat(page.select("main").text()).contains("Filmen hämtas från " + host);

        hosts.remove(administrator, host);
        assertThat(answer("/spela").getStatus()).isEqualTo(404);
    }

    @Test
    void isNotShownWhereOnlyItsAddressLooksAllowed() {
        hosts.add(administrator, host);
        assertThat(hosts.allowing("https://" + host + "/film")).contains(host);
        for (String film : List.of(
                "http://" + host + "/film",
                "https://" + host + ":8443/film",
                "https://" + host + ".elak.se/film",
                "https://elak.se/" + host,
                "https://" + host + "@elak.se/film",
                "https://under." + host + "/film")) {
            assertThat(hosts.allowing(film)).as(film).isEmpty();
        }
        assertThat(hosts.allowing(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://x.se",
                "x.se/film",
                "x.se:80",
                "*",
                "*.x.se",
                "x.se; script-src *",
                "'self'",
                "x",
                "x.se."
            })
    void aHostIsABareName(String typed) throws Exception {
        FormBrowser browser = new FormBrowser(mvc, administrator);
        var answer = browser.send(FormBrowser.form(browser.page("/arbetsyta/administration/filmer"), "form:has(#host)")
                .set("host", typed));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#host-error")).hasSize(1);
    }

    @Test
    void aHostIsAllowedOnce() {
        hosts.add(administrator, host);
        assertThatThrownBy(() -> hosts.add(administrator, host))
                .isInstanceOf(Refusal.class)
                .hasMessage("dialogue.error.host.twice");
    }

    @Test
    void aRecordingWithoutCaptionsIsPointedOutUntilItHasThem() throws Exception {
        LocalDate planned = LocalDate.of(2026, 4, 20);
        long id = aired("https://" + host + "/film", new Captions(planned, null));
        FormBrowser editor = new FormBrowser(mvc, town.editor);
        assertThat(page().select(".notice-warning").text())
                .contains("Inspelningen saknar undertexter", "20 april 2026");
        assertThat(editor.page("/arbetsyta/sandningar/" + id)
                        .select(".notice-warning")
                        .text())
                .contains("Lägg till undertexter");
        assertThat(tasks.tasks(town.editor))
                .extracting(task -> task.step().key())
                .containsExactly("dialogue.task.captions");

        editor.save(editor.form("/arbetsyta/sandningar/" + id + "/redovisa").set("captionsDone", "2026-04-14"));
        assertThat(page().select(".notice-warning")).isEmpty();
        assertThat(page().select(".facts").text()).contains("Undertextad 14 april 2026");
        assertThat(tasks.tasks(town.editor)).isEmpty();
    }

    @Test
    void tellsInFiguresHowItWent() throws Exception {
        aired("https://" + host + "/film", Captions.NONE);
        assertThat(page().select(".facts").text())
                .contains(
                        "Antal som såg sändningen direkt 120",
                        "Frågor som kom före sändningen 4",
                        "Frågor som kom under sändningen 9",
                        "Antal som har sett den i efterhand 300");
    }

    @Test
    void remindsOfTheReportAfterThreeDaysAndAfterSeven() {
        long id = gatherings.draft(town.editor, GatheringKind.BROADCAST, town.broadcast("Fråga polisen", EVENING));
        gatherings.announce(town.editor, id, version(id));
        assertThat(matterAt(EVENING.plusDays(3).minusMinutes(1))).isNull();
        assertThat(matterAt(EVENING.plusDays(3))).isEqualTo("GATHERING_REPORT:" + id + ":3");
        assertThat(matterAt(EVENING.plusDays(6))).isEqualTo("GATHERING_REPORT:" + id + ":3");
        assertThat(matterAt(EVENING.plusDays(7))).isEqualTo("GATHERING_REPORT:" + id + ":7");
        gatherings.report(town.editor, id, version(id), new GatheringReport(1, "", "", null, Set.of()));
        assertThat(tasks.tasks(town.editor)).isEmpty();
    }

    private @Nullable String matterAt(LocalDateTime moment) {
        clock.set(moment);
        List<Task> waiting = tasks.tasks(town.editor);
        assertThat(waiting).hasSize(1);
        return waiting.get(0).reminder();
    }

    private long aired(String recording, Captions captions) {
        long id = gatherings.draft(town.editor, GatheringKind.BROADCAST, town.broadcast("Fråga polisen", EVENING));
        gatherings.announce(town.editor, id, version(id));
        clock.set(EVENING.plusHours(2));
        Aired aired = new Aired(4, 9, 300, captions);
        gatherings.report(
                town.editor, id, version(id), new GatheringReport(120, "", "", "", recording, aired, Set.of()));
        return id;
    }

    private long version(long id) {
        return gatherings.get(town.editor, GatheringKind.BROADCAST, id).version();
    }

    private Document page() throws Exception {
        return Jsoup.parse(answer("").getContentAsString());
    }

    private MockHttpServletResponse answer(String rest) throws Exception {
        return mvc.perform(get("/" + town.municipality.slug() + "/sandningar/fraga-polisen" + rest))
                .andReturn()
                .getResponse();
    }
}
