package se.medborgarlofte.promise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.testing.IntegrationTest;

/** Drafts that are thrown away, and taken out again. */
@IntegrationTest
@Import(PeopleFixtures.class)
class PutAwayTests {

    private final MockMvc mvc;
    private final PeopleFixtures fixtures;
    private final ActivityTypes types;
    private Colleagues all;
    private String agreement;
    private String promise;

    @Autowired
    PutAwayTests(MockMvc mvc, PeopleFixtures fixtures, ActivityTypes types) {
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
    void aDraftPromiseIsThrownAwayTakenOutAgainAndNeverPublishedMeanwhile() throws Exception {
        String kept = all.promise(agreement, "Kvar");
        all.decide(agreement, "skicka", Map.of());
        all.decide(promise, "kasta", Map.of());
        assertThat(all.page(agreement).expectFirst(".tag").text())
                .as("what was submitted is no longer that")
                .isEqualTo("Utkast");
        assertThat(titles("/arbetsyta/loften")).containsExactly("Kvar");
        assertThat(titles("/arbetsyta/loften?lage=DISCARDED")).containsExactly("Möten");
        assertThat(all.page(agreement).select("details .tasks a").eachText()).containsExactly("Möten");
        assertThat(all.page(agreement + "/forhandsvisning").text())
                .contains("Kvar")
                .doesNotContain("Möten");

        assertThat(all.page(promise).select("a[href$=/redigera], form[action$=/kasta]"))
                .isEmpty();
        assertThat(all.status(all.editor(), promise, "kasta", "0")).isEqualTo(409);
        MultiValueMap<String, String> typed = all.promised("Ändrat");
        typed.set(
                "version",
                all.page(promise + "/redigera").select("[name=version]").val());
        MockHttpServletResponse change = all.browser().send(all.editor(), promise + "/redigera", typed);
        assertThat(change.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(change.getContentAsString()).select("#title").val())
                .isEqualTo("Ändrat");
        assertThat(Jsoup.parse(change.getContentAsString()).select("#fel").text())
                .contains("kastad");

        all.publish(agreement);
        assertThat(all.page(kept).select(".tag").text()).isEqualTo("Publicerat");
        assertThat(all.page(promise).select(".tag").text()).isEqualTo("Kastat");
        all.decide(promise, "ta-fram", Map.of());
        assertThat(all.page(promise).select(".tag").text()).isEqualTo("Utkast");
        assertThat(all.status(all.editor(), promise, "ta-fram", "0")).isEqualTo(409);
        assertThat(all.status(all.editor(), kept, "kasta", "0"))
                .as("what was public")
                .isEqualTo(409);
    }

    @Test
    void aDraftAgreementTakesItsPromisesAlong() throws Exception {
        assertThat(all.status(fixtures.municipal(all.town(), Role.READER), agreement, "kasta", "0"))
                .isEqualTo(403);
        assertThat(all.status(fixtures.municipal(fixtures.town(), Role.EDITOR), agreement, "kasta", "0"))
                .isEqualTo(404);
        all.decide(agreement, "kasta", Map.of());
        assertThat(titles(Colleagues.AGREEMENTS)).isEmpty();
        assertThat(titles("/arbetsyta/loften")).isEmpty();
        assertThat(all.page("/arbetsyta").select(".tasks a")).isEmpty();
        for (String decision : List.of("skicka", "godkann", "publicera", "kasta", "aterta")) {
            Actor who =
                    Map.of("godkann", all.chief(), "publicera", all.publisher()).getOrDefault(decision, all.editor());
            assertThat(all.status(who, agreement, decision, "0")).as(decision).isEqualTo(409);
        }
        assertThat(all.status(all.editor(), promise, "ta-fram", "0"))
                .as("without its agreement")
                .isEqualTo(409);
        MultiValueMap<String, String> more = all.promised("Ett till");
        assertThat(all.browser()
                        .send(all.editor(), agreement + "/loften/nytt", more)
                        .getStatus())
                .isEqualTo(409);

        all.decide(agreement, "ta-fram", Map.of());
        all.decide(promise, "ta-fram", Map.of());
        assertThat(titles(Colleagues.AGREEMENTS)).containsExactly("Trygg stad");
        assertThat(titles("/arbetsyta/loften")).containsExactly("Möten");
    }

    private List<String> titles(String list) throws Exception {
        return all.page(list).select("tbody th").eachText();
    }
}
