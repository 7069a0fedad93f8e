package se.medborgarlofte.promise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.agreement.web.Sheets;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.testing.IntegrationTest;

/** A change of a published text: shown beside it, approved, or given up. */
@IntegrationTest
@Import(PeopleFixtures.class)
class ProposedChangeTests {

    private final MockMvc mvc;
    private final PeopleFixtures fixtures;
    private final ActivityTypes types;
    private Colleagues all;
    private String agreement;
    private String promise;

    @Autowired
    ProposedChangeTests(MockMvc mvc, PeopleFixtures fixtures, ActivityTypes types) {
        this.mvc = mvc;
        this.fixtures = fixtures;
        this.types = types;
    }

    @BeforeEach
    void write() throws Exception {
        all = Colleagues.in(fixtures.town(), mvc, fixtures, types);
        agreement = all.agreement("Trygg stad");
        promise = all.promise(agreement, "Möten");
    }

    @Test
    void aChangeOfAPublishedPromiseIsShownAndCanBeGivenUp() throws Exception {
        all.publish(agreement);
        assertThat(all.page(promise).select("#andras, form[action$=/aterta]")).isEmpty();
        assertThat(all.status(all.editor(), promise, "aterta", "0")).isEqualTo(409);
        all.change(promise, all.promised("Möten"), "targets[0].fields[number]", "4");
        all.decide(promise, "skicka", Map.of());

        Document page = all.browser().page(all.policeChief(), promise);
        assertThat(page.select("section[aria-labelledby=andras] h3").eachText()).containsExactly("Mål");
        assertThat(page.select("del").text()).isEqualTo("3");
        assertThat(page.select("ins").text()).isEqualTo("4");
        assertThat(page.select(".wording").eachText()).allMatch(words -> words.contains("per år"));

        String old =
                all.page(promise).select("form[action$=/aterta] [name=version]").val();
        all.change(promise, all.promised("Möten"), "summary", "Vi möter dig.");
        assertThat(all.status(all.editor(), promise, "aterta", old))
                .as("somebody wrote meanwhile")
                .isEqualTo(409);
        String seen =
                all.page(promise).select("form[action$=/aterta] [name=version]").val();
        all.decide(promise, "aterta", Map.of("version", seen));
        page = all.page(promise);
        assertThat(page.select(".tag").text()).isEqualTo("Publicerat");
        assertThat(page.select(".sheet").text()).contains("Vi möter er.", "3").doesNotContain("dig");
        assertThat(page.select("#andras")).isEmpty();
    }

    @Test
    void anExtensionIsShownToTheApproversOnceAndCanBeGivenUp() throws Exception {
        all.publish(agreement);
        String version = all.page(agreement)
                .select("form[action$=/forlang] [name=version]")
                .val();
        all.decide(agreement, "forlang", Map.of("extendEnd", "2028-12-31", "version", version));
        Document page = all.browser().page(all.chief(), agreement);
        assertThat(page.select("section[aria-labelledby=andras] h3").eachText()).containsExactly("Period");
        assertThat(page.select("ins").text()).isEqualTo("2028");

        all.browser()
                .decide(
                        all.chief(),
                        agreement,
                        "godkann",
                        Map.of("digest", page.select("[name=digest]").val()));
        page = all.browser().page(all.chief(), agreement);
        assertThat(page.select("form[action$=/godkann]")).isEmpty();
        assertThat(page.select("section[aria-labelledby=godkann]").text())
                .contains(
                        "Ni har godkänt texten",
                        "Godkänt för " + all.town().municipality().name());
        assertThat(page.select("form[action$=/skicka-tillbaka]")).hasSize(1);
        assertThat(all.browser().page(all.policeChief(), agreement).select("form[action$=/godkann]"))
                .hasSize(1);

        version = all.page(agreement)
                .select("form[action$=/aterta] [name=version]")
                .val();
        all.decide(agreement, "aterta", Map.of("version", version));
        assertThat(all.page(agreement).expectFirst(".tag").text()).isEqualTo("Publicerat");
        assertThat(all.page(agreement).select(".sheet").text()).doesNotContain("2028");
    }

    @Test
    void approvalsOfTheVeryWordingHoldWhenItIsSubmittedAgain() throws Exception {
        all.decide(agreement, "skicka", Map.of());
        all.approve(agreement);
        all.change(agreement, Sheets.filled(all.town(), "Trygg stad"), "title", "Otrygg stad");
        all.change(agreement, Sheets.filled(all.town(), "Trygg stad"), "title", "Trygg stad");
        all.decide(agreement, "skicka", Map.of());
        assertThat(all.page(agreement).expectFirst(".tag").text()).isEqualTo("Godkänt av alla");
    }
}
