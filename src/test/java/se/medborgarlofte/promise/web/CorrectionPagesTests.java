package se.medborgarlofte.promise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.agreement.web.Sheets;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** A correction of words, which one person more publishes, and an objection to it. */
@IntegrationTest
@Import(PeopleFixtures.class)
class CorrectionPagesTests {

    private final MockMvc mvc;
    private final PeopleFixtures fixtures;
    private final ActivityTypes types;
    private final TestClock clock;
    private Colleagues all;
    private String agreement;

    @Autowired
    CorrectionPagesTests(MockMvc mvc, PeopleFixtures fixtures, ActivityTypes types, TestClock clock) {
        this.mvc = mvc;
        this.fixtures = fixtures;
        this.types = types;
        this.clock = clock;
    }

    @BeforeEach
    void write() throws Exception {
        all = Colleagues.in(fixtures.town(), mvc, fixtures, types);
        agreement = all.agreement("Trygg stad");
    }

    @Test
    void wordsAloneAreCorrectedByOnePersonMore() throws Exception {
        all.publish(agreement);
        change("background", "Bakgrund utan stavfel.");
        assertThat(all.page(agreement).select("form[action$=/ratta-sprak]"))
                .as("not by the one who wrote it")
                .isEmpty();
        assertThat(send(all.publisher(), "ratta-sprak", "correctReason", "")).isEqualTo(422);

        decide(all.publisher(), "ratta-sprak", "correctReason", "Ett stavfel.");

        assertThat(citizen())
                .contains("Bakgrund utan stavfel.", "Språklig rättelse. Ett stavfel.", "Läst och publicerad av");
        assertThat(all.browser().page(all.chief(), agreement).select("form[action$=/invand]"))
                .as("a party that published it has nothing to object to")
                .isEmpty();
        assertThat(send(all.chief(), "invand", "objectReason", "Nej.")).isEqualTo(403);
    }

    @Test
    void anObjectionBringsTheEarlierWordsBack() throws Exception {
        all.publish(agreement);
        change("background", "Ett helt annat löfte.");
        decide(all.publisher(), "ratta-sprak", "correctReason", "Bättre språk.");
        assertThat(all.browser()
                        .page(all.policeChief(), agreement)
                        .select("main")
                        .text())
                .contains("Ni kan invända till och med den 23 mars 2026");
        assertThat(all.browser()
                        .page(all.policeChief(), "/arbetsyta")
                        .select("main")
                        .text())
                .contains("En part har rättat ord i texten");
        assertThat(all.browser().page(all.chief(), "/arbetsyta").select("main").text())
                .doesNotContain("En part har rättat ord i texten");

        decide(all.policeChief(), "invand", "objectReason", "Det säger något annat.");

        Document page = all.page(path());
        assertThat(page.select("main").text())
                .contains("Rättelsen togs tillbaka efter en invändning. Det säger något annat.");
        assertThat(page.select("main > *").text()).doesNotContain("Ett helt annat löfte.");
        assertThat(all.page(path() + "/version/2").select("main").text())
                .as("what was public once can be read for good")
                .contains("Ett helt annat löfte.");
        assertThat(send(all.policeChief(), "invand", "objectReason", "Nej.")).isEqualTo(409);
    }

    @Test
    void aSecondCorrectionHidesNoneThatCanBeObjectedTo() throws Exception {
        all.publish(agreement);
        change("background", "Ett helt annat löfte.");
        decide(all.publisher(), "ratta-sprak", "correctReason", "Bättre språk.");
        change("background", "Ett helt annat löfte!");
        decide(all.publisher(), "ratta-sprak", "correctReason", "Ett utropstecken.");

        decide(all.policeChief(), "invand", "objectReason", "Det säger något annat.");

        assertThat(all.page(path()).select("main > *").text()).doesNotContain("Ett helt annat löfte");
    }

    @Test
    void whatWasApprovedBeforeACorrectionIsApprovedAnewToComeBack() throws Exception {
        all.publish(agreement);
        clock.set(TestClock.START.plus(Duration.ofHours(1)));
        change("background", "Med andra ord.");
        decide(all.publisher(), "ratta-sprak", "correctReason", "Bättre språk.");
        clock.set(TestClock.START.plus(Duration.ofDays(9)));
        all.change(agreement, Sheets.filled(all.town(), "Trygg stad"), "title", "Trygg stad");
        all.decide(agreement, "skicka", Map.of());

        assertThat(all.page(agreement).expectFirst(".tag").text()).isEqualTo("Väntar på godkännande");
    }

    @Test
    void wordsThatThePublisherHasNotSeenAreNotPublished() throws Exception {
        all.publish(agreement);
        change("background", "Bakgrund utan stavfel.");
        String seen = version(all.publisher());
        change("background", "Något annat.");

        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("version", seen);
        typed.set("correctReason", "Ett stavfel.");
        assertThat(all.browser()
                        .send(all.publisher(), agreement + "/ratta-sprak", typed)
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void afterSevenDaysTheCorrectionStands() throws Exception {
        all.publish(agreement);
        change("background", "Bakgrund utan stavfel.");
        decide(all.publisher(), "ratta-sprak", "correctReason", "Ett stavfel.");
        clock.set(TestClock.START.plus(Duration.ofDays(8)));

        assertThat(send(all.policeChief(), "invand", "objectReason", "Nej.")).isEqualTo(409);
    }

    @Test
    void moreThanWordsIsNoCorrection() throws Exception {
        all.publish(agreement);
        change("end", "2027-11-30");

        assertThat(all.browser().page(all.publisher(), agreement).select("form[action$=/ratta-sprak]"))
                .isEmpty();
        assertThat(send(all.publisher(), "ratta-sprak", "correctReason", "Ett stavfel."))
                .isEqualTo(422);
    }

    private void change(String field, String value) throws Exception {
        all.change(agreement, Sheets.filled(all.town(), "Trygg stad"), field, value);
    }

    private void decide(Actor who, String decision, String field, String value) throws Exception {
        all.browser().decide(who, agreement, decision, Map.of(field, value, "version", version(who)));
    }

    private int send(Actor who, String decision, String field, String value) throws Exception {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set(field, value);
        typed.set("version", version(all.editor()));
        return all.browser().send(who, agreement + "/" + decision, typed).getStatus();
    }

    private String version(Actor who) throws Exception {
        return all.browser().page(who, agreement).select("[name=version]").val();
    }

    private String path() {
        return "/" + all.town().municipality().slug() + "/overenskommelser/trygg-stad";
    }

    private String citizen() throws Exception {
        return all.page(path()).select("main").text();
    }
}
