package se.medborgarlofte.promise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDateTime;
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
import se.medborgarlofte.security.SignedIn;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** What few texts need: no waiting for a party, and the end. */
@IntegrationTest
@Import(PeopleFixtures.class)
class PublicationPagesTests {

    private final MockMvc mvc;
    private final PeopleFixtures fixtures;
    private final ActivityTypes types;
    private final TestClock clock;
    private Colleagues all;
    private String agreement;
    private String promise;

    @Autowired
    PublicationPagesTests(MockMvc mvc, PeopleFixtures fixtures, ActivityTypes types, TestClock clock) {
        this.mvc = mvc;
        this.fixtures = fixtures;
        this.types = types;
        this.clock = clock;
    }

    @BeforeEach
    void write() throws Exception {
        all = Colleagues.in(fixtures.town(), mvc, fixtures, types);
        agreement = all.agreement("Trygg stad");
        promise = all.promise(agreement, "Lovat");
    }

    @Test
    void anExplicitNoIsNotPassedOver() throws Exception {
        all.decide(agreement, "skicka", Map.of());
        String digest = all.browser()
                .page(all.chief(), agreement)
                .select("[name=digest]")
                .val();
        all.browser().decide(all.chief(), agreement, "godkann", Map.of("digest", digest));
        all.browser().decide(all.policeChief(), agreement, "skicka-tillbaka", Map.of("sendBackReason", "Nej."));
        all.decide(agreement, "skicka", Map.of());

        assertThat(all.browser().page(all.publisher(), agreement).select("form[action$=/publicera-anda]"))
                .isEmpty();
        assertThat(send(all.publisher(), "publicera-anda", "forceReason", "Brådskar."))
                .isEqualTo(409);
    }

    @Test
    void whatAPartyHasNotApprovedIsPublishedOnlyWithItsNameAndAReason() throws Exception {
        all.decide(agreement, "skicka", Map.of());
        assertThat(send(all.publisher(), "publicera-anda", "forceReason", "Brådskar."))
                .as("nobody has approved")
                .isEqualTo(409);
        String digest = all.browser()
                .page(all.chief(), agreement)
                .select("[name=digest]")
                .val();
        all.browser().decide(all.chief(), agreement, "godkann", Map.of("digest", digest));
        assertThat(send(all.publisher(), "publicera", "publishReason", "")).isEqualTo(409);
        assertThat(send(all.publisher(), "publicera-anda", "forceReason", " ")).isEqualTo(422);
        String asked = mvc.perform(post(agreement + "/publicera-anda")
                        .param("forceReason", "Brådskar.")
                        .with(csrf())
                        .with(SignedIn.longAgo(all.publisher().personId())))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(asked).as("by one who proved long ago who they are").isEqualTo("/logga-in/kod");
        assertThat(all.browser().status(all.publisher(), path())).isEqualTo(404);

        decide(all.publisher(), "publicera-anda", "forceReason", "Polisen har inte svarat sedan maj.");

        String police = all.page(path()).select("#kontakt + dl dt").eachText().stream()
                .filter(name -> !name.contains(all.town().municipality().name()))
                .findFirst()
                .orElseThrow();
        assertThat(all.page(path()).select(".notice-warning").text())
                .contains("Publicerat utan godkännande från " + police, "Polisen har inte svarat sedan maj.");
        assertThat(all.citizen().select(".notice-warning").text())
                .as("the promises that came with it")
                .contains("Publicerat utan godkännande från " + police);

        change("background", "Bakgrund utan stavfel.");
        decide(all.publisher(), "ratta-sprak", "correctReason", "Ett stavfel.");
        assertThat(all.page(path()).select(".notice-warning").text())
                .as("a correction takes no notice away")
                .contains("Publicerat utan godkännande från " + police);
    }

    @Test
    void whatIsRevokedSaysSoInPlaceAndStays() throws Exception {
        all.publish(agreement);
        assertThat(send(all.editor(), promise, "aterkalla", "revokeReason", "")).isEqualTo(422);
        revoke(promise);
        assertThat(all.browser().page(all.editor(), promise).select("a[href$=/redigera]"))
                .isEmpty();
        assertThat(all.citizen().select("main").text()).doesNotContain("återkallades");

        String digest = all.browser()
                .page(all.policeChief(), promise)
                .select("[name=digest]")
                .val();
        all.browser().decide(all.policeChief(), promise, "godkann", Map.of("digest", digest));
        all.browser().decide(all.publisher(), promise, "publicera", Map.of("publishReason", "Lokalen är såld."));

        Document page = all.citizen();
        assertThat(page.expectFirst("main .tag").text()).isEqualTo("Återkallat");
        assertThat(page.select(".notice-warning").text())
                .contains("Löftet återkallades den 16 mars 2026", "Ingen lokal finns.");
        assertThat(page.select("main").text())
                .contains("Minst tre dialogmöten per år.", "Återkallelse. Lokalen är såld.");
        assertThat(municipality()).contains("1 återkallat");
        assertThat(send(all.editor(), promise, "aterkalla", "revokeReason", "Igen."))
                .isEqualTo(409);
        assertThat(all.browser()
                        .send(all.editor(), promise + "/redigera", edited())
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void aRevokedAgreementTakesItsPromisesWithIt() throws Exception {
        all.publish(agreement);
        String draft = all.promise(agreement, "Ett utkast");
        revoke(agreement);
        all.approve(agreement);
        all.browser().decide(all.publisher(), agreement, "publicera", Map.of("publishReason", "Beslut i nämnden."));

        assertThat(citizen())
                .contains("Överenskommelsen är återkallad", "Överenskommelsen återkallades den 16 mars 2026");
        assertThat(all.citizen().select("main").text())
                .contains("Löftet återkallades den 16 mars 2026", "Återkallelse. Beslut i nämnden.");
        assertThat(municipality()).contains("Ingen överenskommelse gäller just nu", "Den senaste återkallades");
        assertThat(all.page(draft).expectFirst(".tag").text()).isEqualTo("Kastat");
        assertThat(all.status(all.editor(), draft, "ta-fram", "0")).isEqualTo(409);
        assertThat(all.browser()
                        .send(all.editor(), agreement + "/loften/nytt", all.promised("Ett till"))
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void whatIsOverIsNotRevoked() throws Exception {
        all.publish(agreement);
        clock.set(LocalDateTime.of(2028, 1, 2, 12, 0));

        assertThat(all.page(promise).select("form[action$=/aterkalla]")).isEmpty();
        assertThat(send(all.editor(), promise, "aterkalla", "revokeReason", "Den gick inte att hålla."))
                .isEqualTo(409);
    }

    private MultiValueMap<String, String> edited() throws Exception {
        MultiValueMap<String, String> typed = all.promised("Lovat");
        Document page = all.page(promise + "/redigera");
        typed.set("version", page.select("[name=version]").val());
        typed.set("targets[0].key", "1");
        return typed;
    }

    private void revoke(String page) throws Exception {
        String version =
                all.page(page).select("form[action$=/aterkalla] [name=version]").val();
        all.browser()
                .decide(
                        all.editor(),
                        page,
                        "aterkalla",
                        Map.of("version", version, "revokeReason", "Ingen lokal finns."));
    }

    private void change(String field, String value) throws Exception {
        all.change(agreement, Sheets.filled(all.town(), "Trygg stad"), field, value);
    }

    private void decide(Actor who, String decision, String field, String value) throws Exception {
        all.browser().decide(who, agreement, decision, Map.of(field, value, "version", version(who)));
    }

    private int send(Actor who, String decision, String field, String value) throws Exception {
        return send(who, agreement, decision, field, value);
    }

    private int send(Actor who, String page, String decision, String field, String value) throws Exception {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set(field, value);
        typed.set("version", all.page(page).select("[name=version]").val());
        return all.browser().send(who, page + "/" + decision, typed).getStatus();
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

    private String municipality() throws Exception {
        return all.page("/" + all.town().municipality().slug()).select("main").text();
    }
}
