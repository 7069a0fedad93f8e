package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.dialogue.World.Town;
import se.medborgarlofte.promise.PublishedPromises;
import se.medborgarlofte.security.LoggedIn;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** The staff's pages: forms are filled as a browser would, from what the page holds. */
@IntegrationTest
@Import(World.class)
class StaffGatheringTests {

    private static final String MEETINGS = "/arbetsyta/moten";
    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 4, 14, 18, 0);

    @Autowired
    private World world;

    @Autowired
    private Gatherings gatherings;

    @Autowired
    private PublishedPromises promises;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestClock clock;

    private Town town;

    @BeforeEach
    void aTownOfItsOwn() {
        town = world.town();
    }

    @Test
    void goesFromANewMeetingToOneThatCounts() throws Exception {
        long promise = world.promise(town, "Tre möten");
        MultiValueMap<String, String> form = filled();
        assertThat(form.get("promises")).containsExactly(Long.toString(promise));
        String one = saved(MEETINGS + "/ny", form);
        assertThat(page(one).select("main").text())
                .contains("Utkast", "Trygghet")
                .doesNotContain("??");

        saved(one + "/annonsera", fields(page(one)));
        assertThat(page(one).select("main").text()).contains("Inplanerat");
        clock.set(EVENING.plusHours(3));
        form = fields(page(one + "/redovisa"));
        form.set("attendance", "42");
        form.set("raised", "Lampor");
        saved(one + "/redovisa", form);
        assertThat(page(one).select("main").text()).contains("Genomfört", "Lampor");
        assertThat(counted(promise)).isEqualTo(1);

        form = fields(page(one + "/angra"));
        assertThat(send(one + "/angra", form).getStatus()).isEqualTo(422);
        form.set("reason", "DID_NOT_HAPPEN");
        form.set("because", "Ingen kom.");
        saved(one + "/angra", form);
        assertThat(counted(promise)).isZero();
        assertThat(page(MEETINGS).select("tbody tr").text()).contains("Trygghet", "Inställt");
    }

    @Test
    void makesOneMeetingOfADoubleClick() throws Exception {
        MultiValueMap<String, String> form = filled();
        String first = saved(MEETINGS + "/ny", form);
        assertThat(saved(MEETINGS + "/ny", form)).isEqualTo(first);
        assertThat(gatherings.search(town.editor, GatheringKind.MEETING, "", Set.of(), PageRequest.of(0, 9)))
                .hasSize(1);
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() throws Exception {
        MultiValueMap<String, String> form = filled();
        form.set("date", "i morgon");
        form.set("endTime", "25.99");
        form.set("topic", "<b>" + "x".repeat(200));
        form.set("link", "javascript:alert(1)");
        form.set("promises", "elva");
        MockHttpServletResponse answer = send(MEETINGS + "/ny", form);
        Document page = Jsoup.parse(answer.getContentAsString());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page.select("#fel li")).hasSize(5);
        assertThat(page.select("#fel").text()).doesNotContain("??");
        assertThat(page.select("input[name=date]").val()).isEqualTo("i morgon");
        assertThat(page.select("input[name=topic]").val()).isEqualTo("<b>" + "x".repeat(200));
        assertThat(page.select("input[name=venue]").val()).isEqualTo("Folkets hus");
    }

    @Test
    void refusesAnEndBeforeTheStart() throws Exception {
        MultiValueMap<String, String> form = filled();
        form.set("endTime", "17.00");
        MockHttpServletResponse answer = send(MEETINGS + "/ny", form);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString()).select("#fel").text())
                .contains("senare än starttiden");
    }

    @Test
    void showsBothTextsWhenSomebodyElseWasFirst() throws Exception {
        String one = saved(MEETINGS + "/ny", filled());
        MultiValueMap<String, String> mine = fields(page(one + "/redigera"));
        MultiValueMap<String, String> theirs = fields(page(one + "/redigera"));
        theirs.set("topic", "Deras ämne");
        saved(one + "/redigera", theirs);
        mine.set("topic", "Mitt ämne");
        MockHttpServletResponse answer = send(one + "/redigera", mine);
        Document page = Jsoup.parse(answer.getContentAsString());

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(page.select("input[name=topic]").val()).isEqualTo("Mitt ämne");
        assertThat(page.select(".field-saved").text()).contains("Deras ämne");
        saved(one + "/redigera", fields(page));
        assertThat(page(one).select("h1").text()).isEqualTo("Mitt ämne");
    }

    @Test
    void isClosedToOthers() throws Exception {
        String one = saved(MEETINGS + "/ny", filled());
        Actor stranger = world.town().editor;
        Actor reader = world.actor(town, town.party, Role.READER);
        assertThat(status(get(one), stranger)).isEqualTo(404);
        assertThat(status(get(one + "/redigera"), stranger)).isEqualTo(404);
        assertThat(status(get(one), reader)).isEqualTo(200);
        assertThat(status(get(one + "/redigera"), reader)).isEqualTo(403);
        assertThat(status(post(one + "/annonsera").param("version", "0"), reader))
                .isEqualTo(403);
        assertThat(status(get(one.replace("moten", "sandningar")), town.editor)).isEqualTo(404);
        assertThat(status(post(one + "/annonsera").param("version", "x"), town.editor))
                .isEqualTo(409);
    }

    @Test
    void asksForAReasonBeforeCancelling() throws Exception {
        String one = saved(MEETINGS + "/ny", filled());
        saved(one + "/annonsera", fields(page(one)));
        MultiValueMap<String, String> form = fields(page(one + "/stall-in"));
        assertThat(send(one + "/stall-in", form).getStatus()).isEqualTo(422);
        form.set("because", "Sjukdom.");
        saved(one + "/stall-in", form);
        assertThat(page(one).select("main").text()).contains("Inställt", "Sjukdom.");
    }

    @Test
    void writesABroadcast() throws Exception {
        MultiValueMap<String, String> form = fields(page("/arbetsyta/sandningar/ny"));
        form.set("topic", "Fråga polisen");
        form.set("date", "2026-04-14");
        form.set("startTime", "19.00");
        assertThat(send("/arbetsyta/sandningar/ny", form).getStatus()).isEqualTo(422);
        form.set("channel", "Facebook");
        String one = saved("/arbetsyta/sandningar/ny", form);
        assertThat(page(one).select("main").text()).contains("Livesändning", "Facebook");
        assertThat(page("/arbetsyta/sandningar").select("tbody th").text()).isEqualTo("Fråga polisen");
        assertThat(page(MEETINGS).select("tbody")).isEmpty();
    }

    private MultiValueMap<String, String> filled() throws Exception {
        MultiValueMap<String, String> form = fields(page(MEETINGS + "/ny"));
        form.set("topic", "Trygghet");
        form.set("date", "2026-04-14");
        form.set("startTime", "18.00");
        form.set("venue", "Folkets hus");
        return form;
    }

    /** What a browser would send of the page's last form. */
    private static MultiValueMap<String, String> fields(Document page) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        Element form =
                Objects.requireNonNull(page.select("main form[method=post]").last());
        for (Element control : form.select("input[name], textarea[name], select[name]")) {
            boolean box = control.attr("type").equals("checkbox")
                    || control.attr("type").equals("radio");
            if (!box || control.hasAttr("checked")) {
                values.add(
                        control.attr("name"),
                        control.is("select") ? control.select("[selected]").val() : control.val());
            }
        }
        return values;
    }

    private String saved(String path, MultiValueMap<String, String> form) throws Exception {
        MockHttpServletResponse answer = send(path, form);
        assertThat(answer.getStatus())
                .as(Jsoup.parse(answer.getContentAsString()).select("#fel").text())
                .isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }

    private MockHttpServletResponse send(String path, MultiValueMap<String, String> form) throws Exception {
        return ask(post(path).params(form), town.editor);
    }

    private Document page(String path) throws Exception {
        MockHttpServletResponse answer = ask(get(path), town.editor);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private int status(MockHttpServletRequestBuilder request, Actor actor) throws Exception {
        return ask(request, actor).getStatus();
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request, Actor actor) throws Exception {
        var login = UsernamePasswordAuthenticationToken.authenticated(new LoggedIn(actor.personId()), null, List.of());
        return mvc.perform(request.with(authentication(login)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private long counted(long promise) {
        return promises.byIds(List.of(promise))
                .get(0)
                .progress()
                .targets()
                .get(0)
                .counted();
    }
}
