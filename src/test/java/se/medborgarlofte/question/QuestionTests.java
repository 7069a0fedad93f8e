package se.medborgarlofte.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.feed.Feed;
import se.medborgarlofte.feed.FeedEntry;
import se.medborgarlofte.mail.PostedLetters;
import se.medborgarlofte.measure.MeasureFixtures;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.FormBrowser.Answer;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** A question's way from a citizen to the answer that everybody reads. */
@IntegrationTest
@Import({QuestionWorld.class, MeasureFixtures.class, PeopleFixtures.class, PostedLetters.class})
class QuestionTests {

    @Autowired
    private QuestionWorld world;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PostedLetters letters;

    @Autowired
    private Feed feed;

    @Autowired
    private QuestionWeeding weeding;

    @Autowired
    private TestClock clock;

    private QuestionWorld.Place place;

    @BeforeEach
    void aPlace() {
        place = world.place();
    }

    @Test
    void isHeldBackCleanedAnsweredByTwoAndReadByAll() throws Exception {
        String receipt = place.citizen()
                .ask(
                        place.home(),
                        "loften/tryggt-centrum",
                        "MUNICIPALITY",
                        "Blir det ljust i tunneln? Ring 070-123 45 67.");
        String one = place.staffPage(receipt);
        assertThat(place.citizen().page(receipt).text())
                .contains("Väntar på svar", "19 mars 2026 kl. 10.00", "läser texten innan fler får se den")
                .doesNotContain("070-123");
        assertThat(place.editor().page(one).text()).contains("Hålls tillbaka").doesNotContain("070-123");
        assertThat(place.editor().page("/arbetsyta/fragor").text()).doesNotContain("070-123");
        assertThat(place.editor().status(one + "/granska")).isEqualTo(403);

        FormBrowser.Form release = place.publisher().form(one + "/granska");
        Answer unchanged = place.publisher().send(release);
        assertThat(unchanged.status()).isEqualTo(422);
        assertThat(unchanged.page().text()).contains("070-123 45 67");
        place.publisher().save(release.set("wording", "Blir det ljust i tunneln?"));
        place.answer(one, "Ja, lamporna sätts upp i vår.");

        assertThat(place.citizen().page(receipt).text()).contains("Besvarad", "lamporna sätts upp");
        assertThat(place.citizen().page(place.home() + "/ni-sa-vi-gjorde").text())
                .contains("Trygga platser", "Blir det ljust i tunneln?", "lamporna", "handläggare")
                .doesNotContain("070", "Kim Prov");
        assertThat(place.citizen()
                        .page(place.home() + "/loften/tryggt-centrum")
                        .select("#fragor + ul")
                        .text())
                .contains("Blir det ljust i tunneln?");
        assertThat(feed.entries(Set.of(place.scene().town().id()), TestClock.START.minusSeconds(1), 100).stream()
                        .filter(entry -> entry.kind() == FeedEntry.Kind.ANSWER))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.promises()).containsExactly(place.scene().promise());
                    assertThat(place.citizen().page(entry.href()).text()).contains("lamporna");
                });
    }

    @Test
    void isNotPublishedByTheOneWhoWroteTheAnswer() throws Exception {
        String one = place.staffPage(place.citizen().ask(place.home(), "", "UNSURE", "När kommer ni?"));
        place.publisher().save(place.publisher().form(one + "/svar").set("answer", "I maj."));
        assertThat(place.publisher().page(one).select("form[action$=publicera]"))
                .isEmpty();
        FormBrowser.Form forged = new FormBrowser.Form(
                one + "/publicera", place.publisher().form(one + "/granska").values());
        assertThat(place.publisher().send(forged).status()).isEqualTo(403);
    }

    @Test
    void isReadByThePartyInWhoseQueueItIs() throws Exception {
        String receipt = place.citizen().ask(place.home(), "", "POLICE", "Varför ser vi er så sällan?");
        String one = place.staffPage(receipt);
        assertThat(place.editor().status(one)).isEqualTo(403);
        assertThat(place.editor().page("/arbetsyta/fragor").text()).doesNotContain("så sällan");
        place.policeEditor()
                .save(place.policeEditor()
                        .form(one + "/skicka-vidare")
                        .set("party", Long.toString(place.scene().town().party()))
                        .set("reason", "Det är kommunens värdar."));
        assertThat(place.editor().page(one).text()).contains("så sällan");
        assertThat(place.policeEditor().status(one)).isEqualTo(403);
        assertThat(place.citizen().page(receipt).text()).contains("Skickad vidare till", "kommunens värdar");
    }

    @Test
    void tellsOnTheReceiptWhyItGetsNoAnswer() throws Exception {
        String receipt = place.citizen().ask(place.home(), "", "UNSURE", "Sänk skatten!");
        String one = place.staffPage(receipt);
        assertThat(place.publisher()
                        .send(place.publisher().form(one + "/avsluta").set("how", "DECLINE"))
                        .status())
                .isEqualTo(422);
        place.publisher()
                .save(place.publisher()
                        .form(one + "/avsluta")
                        .set("how", "DECLINE")
                        .set("reason", "Det gäller inte trygghet."));
        assertThat(place.citizen().page(receipt).text()).contains("Avslutad", "gäller inte trygghet");
        assertThat(place.citizen().page(place.home() + "/ni-sa-vi-gjorde").text())
                .doesNotContain("skatten");
    }

    @Test
    void isTakenToThePoliceWhereItIsATip() throws Exception {
        String receipt = place.citizen().ask(place.home(), "", "MUNICIPALITY", "Jag såg vem som tog cykeln.");
        String one = place.staffPage(receipt);
        place.publisher().save(place.publisher().form(one + "/avsluta").set("how", "HAND_OVER"));
        assertThat(place.citizen().page(receipt).text())
                .contains("Lämnad till polisen")
                .doesNotContain("vem som tog");
        assertThat(place.publisher().status(one)).isEqualTo(403);
        assertThat(place.policeEditor().page(one).text()).doesNotContain("vem som tog");
        assertThat(place.policePublisher().page(one).text()).contains("vem som tog");
        assertThat(place.policeEditor()
                        .send(place.policeEditor().form(one + "/svar").set("answer", "Tack."))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void getsTheAnswerToTheSameQuestion() throws Exception {
        String first = place.citizen().ask(place.home(), "", "UNSURE", "Blir det ljust?");
        String second = place.citizen().ask(place.home(), "", "UNSURE", "Kommer det lampor?");
        place.publisher()
                .save(place.publisher()
                        .form(place.staffPage(second) + "/avsluta")
                        .set("how", "DUPLICATE")
                        .set("duplicateOf", Long.toString(place.number(first))));
        place.answer(place.staffPage(first), "Ja, i vår.");
        assertThat(place.citizen().page(second).text()).contains("Samma som en annan", "Ja, i vår.");
    }

    @Test
    void keepsWhatAnAnswerSaidBeforeItWasChanged() throws Exception {
        String one = place.staffPage(place.citizen().ask(place.home(), "", "UNSURE", "När?"));
        place.answer(one, "I april.");
        place.editor().save(place.editor().form(one + "/svar").set("answer", "I maj."));
        FormBrowser.Form again = FormBrowser.form(place.publisher().page(one), "form[action$=publicera]");
        assertThat(place.publisher().send(again).status()).isEqualTo(422);
        place.publisher().save(again.set("reason", "Fel månad."));
        Document page = place.citizen().page(place.home() + "/ni-sa-vi-gjorde/" + one.replaceAll("\\D", ""));
        assertThat(page.text()).contains("I maj.", "Skäl: Fel månad.", "Så stod det förut", "I april.");
    }

    @Test
    void mailsOnlyWhoConfirmedAndForgetsTheAddressThirtyDaysAfter() throws Exception {
        String email = "boende" + place.scene().town().id() + "@exempel.se";
        String receipt = place.citizen()
                .save(place.citizen()
                        .form(place.home() + "/fraga")
                        .set("to", "UNSURE")
                        .set("text", "När?")
                        .set("email", email));
        String link = letters.to(email).get(0).text().replaceAll("(?s).*?(/[a-z0-9-]+/fraga/mejl/\\S+).*", "$1");
        place.citizen().page(link);
        assertThat(confirmed(receipt)).isFalse();
        place.citizen().page(place.citizen().save(place.citizen().form(link)));
        assertThat(confirmed(receipt)).isTrue();
        place.answer(place.staffPage(receipt), "I maj.");
        assertThat(letters.to(email)).hasSize(2);
        assertThat(letters.to(email).get(1).text()).contains(receipt).doesNotContain("I maj.", "När?");
        clock.advance(Duration.ofDays(29));
        weeding.weed();
        assertThat(senders(receipt)).isEqualTo(1);
        clock.advance(Duration.ofDays(2));
        weeding.weed();
        assertThat(senders(receipt)).isZero();
        assertThat(letters.to(email)).isEmpty();
    }

    @Test
    void isMadeNamelessEverywhere() throws Exception {
        String receipt = place.citizen().ask(place.home(), "", "UNSURE", "Kan ni hjälpa Rut på Storgatan?");
        String one = place.staffPage(receipt);
        place.answer(one, "Rut får besök.");
        place.publisher()
                .save(place.publisher()
                        .form(one + "/anonymisera")
                        .set("wording", "Kan ni hjälpa min granne?")
                        .set("answer", "Grannen får besök.")
                        .set("reason", "En person kunde pekas ut."));
        assertThat(place.citizen().page(receipt).text()).contains("min granne").doesNotContain("Rut");
        Document page = place.citizen().page(place.home() + "/ni-sa-vi-gjorde/" + one.replaceAll("\\D", ""));
        assertThat(page.text())
                .contains("Grannen får besök.", "En person kunde pekas ut.")
                .doesNotContain("Rut");
        for (String column : new String[] {"original", "wording", "draft"}) {
            assertThat(count("select count(*) from question where " + column + " like '%Rut%'"))
                    .isZero();
        }
        assertThat(count("select count(*) from version where content like '%Rut%'"))
                .isZero();
        assertThat(count("select count(*) from audit_event where row_to_json(audit_event)::text like '%Rut %'"))
                .isZero();
    }

    @Test
    void weedsOnlyByADecisionAndOnlyWhatIsSettledAndNotPublished() throws Exception {
        String declined = place.citizen().ask(place.home(), "", "UNSURE", "Sänk skatten!");
        String answered = place.citizen().ask(place.home(), "", "UNSURE", "Ljuset i tunneln?");
        String open = place.citizen().ask(place.home(), "", "UNSURE", "Och sedan?");
        place.publisher()
                .save(place.publisher()
                        .form(place.staffPage(declined) + "/avsluta")
                        .set("how", "DECLINE")
                        .set("reason", "Gäller inte trygghet."));
        place.answer(place.staffPage(answered), "Ja.");
        clock.advance(Duration.ofDays(400));
        weeding.weed();
        assertThat(place.citizen().page(declined).text()).contains("Sänk skatten!");
        String rules = "/arbetsyta/fragor/regler/" + place.scene().town().id();
        assertThat(place.publisher()
                        .send(place.publisher().form(rules).set("keepDays", "365"))
                        .status())
                .isEqualTo(422);
        place.publisher()
                .save(place.publisher()
                        .form(rules)
                        .set("keepDays", "365")
                        .set("weedingDecision", "Kommunstyrelsen § 88"));
        weeding.weed();
        assertThat(place.citizen().page(declined).text()).doesNotContain("Sänk skatten!");
        assertThat(place.citizen().page(answered).text()).contains("Ljuset i tunneln?");
        assertThat(place.citizen().page(open).text()).contains("Och sedan?");
    }

    @Test
    void saysHowLongItUsuallyTakesFromFiveAnswersOn() throws Exception {
        for (int number = 1; number <= 5; number++) {
            String text =
                    place.citizen().page(place.home() + "/ni-sa-vi-gjorde").text();
            assertThat(text).doesNotContain("Hälften av frågorna");
            String one = place.staffPage(place.citizen().ask(place.home(), "", "UNSURE", "Fråga " + number));
            clock.advance(Duration.ofHours(10 * number));
            place.answer(one, "Svar.");
        }
        assertThat(place.citizen().page(place.home() + "/ni-sa-vi-gjorde").text())
                .contains("Hälften av frågorna får svar inom 2 dygn");
    }

    private boolean confirmed(String receipt) throws Exception {
        return count("select count(confirmed_at) from question_sender where question_id = " + place.number(receipt))
                == 1;
    }

    private int senders(String receipt) throws Exception {
        return count("select count(*) from question_sender where question_id = " + place.number(receipt));
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
