package se.medborgarlofte.promise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.situation.SituationFixtures;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.StatementCounter;

/** What the page of a draft says of its text, which is saved all the same. */
@IntegrationTest
@Import({PeopleFixtures.class, SituationFixtures.class})
class HintPagesTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private SituationFixtures situations;

    @Autowired
    private ActivityTypes types;

    @Autowired
    private StatementCounter statements;

    private Town town;
    private Colleagues colleagues;

    @BeforeEach
    void place() {
        town = fixtures.town();
        colleagues = Colleagues.in(town, mvc, fixtures, types);
    }

    @Test
    void aTextWithEveryFaultIsSavedAndTold() throws Exception {
        String agreement = colleagues.agreement("Trygg stad");
        colleagues.promise(agreement, "Ett annat");
        MultiValueMap<String, String> typed = colleagues.promised("Möten på [plats]");
        typed.put("responsible", List.of(id(town.party()), id(town.area().party())));
        for (int i = 1; i < 5; i++) {
            String at = "targets[" + i + "].";
            typed.set(at + "kind", "at-least");
            typed.set(at + "fields[number]", "5");
            typed.set(at + "fields[recurrence]", i == 1 ? "WHOLE" : "WEEK");
            typed.set(at + "fields[anchor]", "CALENDAR");
            typed.set(at + "commitment", "BINDING");
            typed.set(at + "activityTypes", typed.getFirst("targets[0].activityTypes"));
        }
        String page = save(agreement, typed);

        assertThat(titles(page))
                .containsExactly(
                        "Något står kvar att fylla i",
                        "Det står inte när något ska vara gjort",
                        "Flera parter ansvarar tillsammans",
                        "Löftet svarar inte på något problem i lägesbilden",
                        "Löftet räknar vad som görs, men inte vad det leder till",
                        "Löftena i överenskommelsen har tillsammans 6 mål som räknas i antal",
                        "Så mycket blir det sammanlagt");
        assertThat(hints(page).text())
                .contains(
                        "[plats]",
                        "förrän löftet tar slut den 31 december 2027",
                        "2 ansvariga parter",
                        "Det finns ingen beslutad lägesbild",
                        "Dialogmöte: minst 5 per vecka. Det blir minst 520 under löftets tid.");

        typed.set("targets[0].kind", "without-measure");
        typed.set("submission", "another");
        for (int i = 1; i < 5; i++) {
            typed.remove("targets[" + i + "].kind");
        }
        assertThat(titles(save(agreement, typed)))
                .contains("Löftet har inget mål som går att mäta")
                .doesNotContain("Så mycket blir det sammanlagt", "Det står inte när något ska vara gjort");
    }

    @Test
    void aTextWithoutFaultsHasNone() throws Exception {
        situations.decided(colleagues.editor(), town, "Stölder", LocalDate.of(2026, 1, 10));
        String agreement = colleagues.agreement("Trygg stad");
        MultiValueMap<String, String> typed = colleagues.promised("Möten");
        assertThat(hints(save(agreement, typed)).text()).contains("Välj problemet när du ändrar texten");

        typed.set("submission", "another");
        typed.set("problems", town.id() + "-1");
        typed.set("end", "2026-12-31");
        typed.set("targets[1].kind", "outcome");
        typed.set("targets[1].commitment", "BINDING");
        typed.set("targets[1].fields[indicator]", "Andel otrygga");
        typed.set("targets[1].fields[direction]", "DOWN");
        typed.set("targets[1].fields[baseline]", "40");
        typed.set("targets[1].fields[goal]", "30");
        typed.set("targets[1].fields[source]", "Mätningen");
        assertThat(hints(save(agreement, typed))).isEmpty();
    }

    @Test
    void eachLeadsToItsReason() throws Exception {
        Elements links = hints(save(colleagues.agreement("Trygg stad"), colleagues.promised("[Möten]")))
                .select("a");
        Document method = colleagues.page("/om/sa-raknar-vi");
        assertThat(links).hasSizeGreaterThan(3).allSatisfy(link -> {
            assertThat(link.attr("href")).startsWith("/om/sa-raknar-vi#");
            String anchor = link.attr("href").substring("/om/sa-raknar-vi#".length());
            assertThat(link.text())
                    .isEqualTo("Läs mer: "
                            + method.expectFirst("[id='" + anchor + "'] dt").text());
        });
    }

    @Test
    void theyGoWhenTheTextIsPublicOrPutAwayAndComeBackWithAChange() throws Exception {
        String agreement = colleagues.agreement("Trygg stad");
        String page = save(agreement, colleagues.promised("Möten"));
        String lost = save(agreement, colleagues.promised("Lampor"));
        colleagues.decide(lost, "kasta", Map.of());
        assertThat(hints(lost)).isEmpty();
        assertThat(hints(page)).isNotEmpty();
        colleagues.publish(agreement);
        assertThat(hints(page)).isEmpty();
        colleagues.change(page, colleagues.promised("Andra möten"), "title", "Andra möten");
        assertThat(hints(page)).isNotEmpty();
    }

    @Test
    void theyTakeAsManyStatementsWhateverThereIs() throws Exception {
        String alone = save(colleagues.agreement("Ensam"), colleagues.promised("Möten"));
        String agreement = colleagues.agreement("Många");
        String among = save(agreement, colleagues.promised("Möten 0"));
        for (int i = 1; i < 8; i++) {
            save(agreement, colleagues.promised("Möten " + i));
        }
        statements.assertSameNumber(() -> colleagues.page(alone), () -> colleagues.page(among));
    }

    private String save(String agreement, MultiValueMap<String, String> typed) throws Exception {
        return colleagues.browser().go(colleagues.editor(), agreement + "/loften/nytt", typed);
    }

    private Elements hints(String page) throws Exception {
        return colleagues.page(page).select(".hints");
    }

    private List<String> titles(String page) throws Exception {
        return hints(page).select("h3").eachText();
    }

    private static String id(long id) {
        return Long.toString(id);
    }
}
