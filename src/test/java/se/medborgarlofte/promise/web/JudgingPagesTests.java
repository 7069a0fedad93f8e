package se.medborgarlofte.promise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** Judging a round by its form. */
@IntegrationTest
@Import(PeopleFixtures.class)
class JudgingPagesTests {

    private final MockMvc mvc;
    private final PeopleFixtures fixtures;
    private final ActivityTypes types;
    private final TestClock clock;
    private Colleagues all;
    private String agreement;

    @Autowired
    JudgingPagesTests(MockMvc mvc, PeopleFixtures fixtures, ActivityTypes types, TestClock clock) {
        this.mvc = mvc;
        this.fixtures = fixtures;
        this.types = types;
        this.clock = clock;
    }

    @BeforeEach
    void promise() throws Exception {
        all = Colleagues.in(fixtures.town(), mvc, fixtures, types);
        agreement = all.agreement("Trygg stad");
        all.promise(agreement, "Lovat");
        all.publish(agreement);
        clock.set(LocalDateTime.of(2026, 9, 2, 12, 0));
    }

    @Test
    void theTextsOfTheLastRoundCanBeUsedAgain() throws Exception {
        String first = open("2026-08-31");
        assertThat(all.page(first + "/bedom").select("a[href*=forra]")).isEmpty();
        judge(first, "AT_RISK", "Lokalen är stängd.", "Vi letar en ny lokal.");
        publish(first);
        clock.set(LocalDateTime.of(2026, 10, 2, 12, 0));

        String second = open("2026-09-30");

        Document page = all.page(second + "/bedom");
        assertThat(page.select("textarea").eachText()).doesNotContain("Lokalen är stängd.");
        page = all.page(page.select("a[href*=forra]").attr("href"));
        assertThat(page.select("textarea").eachText()).containsExactly("Lokalen är stängd.", "Vi letar en ny lokal.");
        judge(second, "AT_RISK", "Ett eget skäl.", "");
        assertThat(all.page(second + "/bedom?forra=true").select("textarea").eachText())
                .as("what is said already stays")
                .containsExactly("Ett eget skäl.", "Vi letar en ny lokal.");
    }

    @Test
    void somebodysNumberIsRefusedAtItsField() throws Exception {
        String round = open("2026-08-31");
        MockHttpServletResponse answer =
                all.browser().send(all.editor(), round + "/bedom", judged(round, "AT_RISK", "Ring 19121212-1212.", ""));

        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.getElementById(
                        page.select(".summary a, [role=alert] a").attr("href").substring(1)))
                .as("the link leads to the field")
                .isNotNull();
        assertThat(page.select("textarea").eachText()).contains("Ring 19121212-1212.");
    }

    private String open(String cutOff) throws Exception {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("submission", "open-" + cutOff);
        typed.set("kind", "TERTIAL");
        typed.set("start", "2026-01-01");
        typed.set("end", "2026-12-31");
        typed.set("cutOff", cutOff);
        return all.browser().go(all.editor(), agreement + "/uppfoljningar", typed);
    }

    private void judge(String round, String judgement, String reason, String next) throws Exception {
        all.browser().go(all.editor(), round + "/bedom", judged(round, judgement, reason, next));
    }

    private MultiValueMap<String, String> judged(String round, String judgement, String reason, String next)
            throws Exception {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("submission", "judge-" + round + reason);
        typed.set("version", all.page(round + "/bedom").select("[name=version]").val());
        typed.set("rows[0].judgement", judgement);
        typed.set("rows[0].reason", reason);
        typed.set("next", next);
        return typed;
    }

    private void publish(String round) throws Exception {
        all.decide(round, "skicka", Map.of());
        for (Actor who : List.of(all.chief(), all.policeChief())) {
            String digest =
                    all.browser().page(who, round).select("[name=digest]").val();
            all.browser().decide(who, round, "godkann", Map.of("digest", digest));
        }
        all.browser().decide(all.publisher(), round, "publicera", Map.of());
    }
}
