package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDateTime;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.dialogue.World.Town;
import se.medborgarlofte.promise.PublishedPromises;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.FormBrowser.Answer;
import se.medborgarlofte.testing.FormBrowser.Form;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** One meeting for two municipalities, to which two parties invite: one address, one thing done, told on both pages. */
@IntegrationTest
@Import(World.class)
class SeveralHostsTests {

    private static final String NEW = "/arbetsyta/moten/ny";
    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 4, 14, 19, 0);

    @Autowired
    private World world;

    @Autowired
    private PublishedPromises promises;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestClock clock;

    private Town first;
    private Town second;
    private FormBrowser both;

    @BeforeEach
    void towns() {
        first = world.town();
        second = world.town();
        both = new FormBrowser(mvc, world.alsoIn(first.editor, second, Role.EDITOR));
    }

    @Test
    void isOneThingDoneForPromisesOfBoth() throws Exception {
        long here = world.promise(first, "Här");
        long there = world.promise(second, "Där");
        String one = both.save(filled().set("promises", Long.toString(here), Long.toString(there)));
        both.save(FormBrowser.form(both.page(one), "form[action$=/annonsera]"));

        Document page = read("/" + first.municipality.slug() + "/moten/fraga-oss");
        assertThat(page.select("dl.facts").text())
                .contains(first.municipality.name() + " och " + second.municipality.name())
                .contains(first.partyName() + " och " + second.partyName());
        assertThat(read("/" + second.municipality.slug()).select("main").text()).contains("Fråga oss");
        MockHttpServletResponse elsewhere = ask("/" + second.municipality.slug() + "/moten/fraga-oss");
        assertThat(elsewhere.getStatus()).isEqualTo(301);
        assertThat(elsewhere.getHeader("Location")).isEqualTo("/" + first.municipality.slug() + "/moten/fraga-oss");

        clock.set(EVENING.plusHours(2));
        both.save(both.form(one + "/redovisa"));
        assertThat(counted(here)).isEqualTo(1);
        assertThat(counted(there)).isEqualTo(1);
        assertThat(promises.doneIn(first.id(), 0, 9)).hasSize(1);
        assertThat(promises.doneIn(second.id(), 0, 9)).hasSize(1);
        assertThat(read("/" + second.municipality.slug() + "/loften/dar")
                        .select("table.events")
                        .text())
                .contains(first.partyName() + ", " + second.partyName())
                .contains(first.municipality.name() + ", " + second.municipality.name());
    }

    @Test
    void isEverybodysInBothAndNobodysElsewhere() throws Exception {
        String one = both.save(filled());
        FormBrowser neighbour = new FormBrowser(mvc, second.editor);
        assertThat(neighbour.page("/arbetsyta/moten").select("tbody th").text()).isEqualTo("Fråga oss");
        neighbour.save(neighbour.form(one + "/redigera").set("topic", "Fråga oss alla"));
        assertThat(both.page(one).select("h1").text()).isEqualTo("Fråga oss alla");
        assertThat(new FormBrowser(mvc, world.town().editor).status(one)).isEqualTo(404);
    }

    @Test
    void nobodyInvitesOrLeavesOutOnAnotherMunicipalitysBehalf() throws Exception {
        FormBrowser alone = new FormBrowser(mvc, world.actor(first, first.party, Role.EDITOR));
        Form form = alone.form(NEW)
                .set("topic", "Fråga oss")
                .set("date", "2026-04-14")
                .set("startTime", "19.00")
                .set("venue", "Folkets hus")
                .set("alsoIn", Long.toString(second.id()));
        Answer refused = alone.send(form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).contains("där du får bjuda in");

        String one = both.save(filled());
        FormBrowser neighbour = new FormBrowser(mvc, second.editor);
        Form change = neighbour.form(one + "/redigera");
        change.values().remove("alsoIn");
        change.values().remove("coOrganisers");
        Answer takesOver = neighbour.send(change.set("municipality", Long.toString(second.id())));
        assertThat(takesOver.status()).isEqualTo(422);
        assertThat(takesOver.errors()).contains("där du får bjuda in");
        neighbour.save(change.set("municipality", Long.toString(first.id())));
        assertThat(neighbour.status(one)).isEqualTo(404);
    }

    private Form filled() throws Exception {
        return both.form(NEW)
                .set("topic", "Fråga oss")
                .set("municipality", Long.toString(first.id()))
                .set("alsoIn", Long.toString(second.id()))
                .set("organiser", Long.toString(first.party))
                .set("coOrganisers", Long.toString(second.party))
                .set("date", "2026-04-14")
                .set("startTime", "19.00")
                .set("venue", "Folkets hus");
    }

    private long counted(long promise) {
        return promises.byIds(List.of(promise))
                .get(0)
                .progress()
                .targets()
                .get(0)
                .counted();
    }

    private Document read(String path) throws Exception {
        MockHttpServletResponse answer = ask(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse();
    }
}
