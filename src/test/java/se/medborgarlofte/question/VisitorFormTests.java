package se.medborgarlofte.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.measure.MeasureFixtures;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.FormBrowser.Answer;
import se.medborgarlofte.testing.FormBrowser.Form;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** What holds for every form that is sent without log-in, tried on the one for questions. */
@IntegrationTest
@Import({QuestionWorld.class, MeasureFixtures.class, PeopleFixtures.class})
class VisitorFormTests {

    @Autowired
    private QuestionWorld world;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private QuestionWorld.Place place;
    private Citizen citizen;

    @BeforeEach
    void aPlace() {
        place = world.place();
        citizen = new Citizen(mvc, "198.51.100." + place.scene().town().id() % 250);
    }

    @Test
    void hasOneEffectHoweverOftenItIsSent() throws Exception {
        Form form = asked();
        assertThat(citizen.save(form)).isEqualTo(citizen.save(form));
        assertThat(questions()).isEqualTo(1);
        citizen.save(form.set("text", "En annan fråga"));
        assertThat(questions()).isEqualTo(2);
    }

    @Test
    void givesWhatWasTypedBackFromAPageThatStoodOpenForDays() throws Exception {
        Form form = asked();
        clock.advance(Duration.ofHours(23));
        citizen.save(form);
        clock.advance(Duration.ofHours(2));
        Form late = form.set("text", "Sent skrivet");
        Answer answer = citizen.send(late);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("textarea").text()).isEqualTo("Sent skrivet");
        citizen.save(FormBrowser.form(answer.page(), "main form[method=post]"));
        assertThat(questions()).isEqualTo(2);
    }

    @Test
    void takesNoStampThatIsNotItsOwn() throws Exception {
        for (String stamp : new String[] {"", "x", "a.b.c", "2026"}) {
            assertThat(citizen.send(asked().set("submission", stamp)).status()).isEqualTo(422);
        }
        Form whole = asked();
        String stamp = String.valueOf(whole.values().getFirst("submission"));
        assertThat(citizen.send(whole.set("submission", stamp.substring(0, stamp.length() - 4) + "AAAA"))
                        .status())
                .isEqualTo(422);
        assertThat(questions()).isZero();
    }

    @Test
    void stopsWhoFillsInWhatNobodySees() throws Exception {
        Answer answer = citizen.send(asked().set("website", "https://spam.example"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("textarea").text()).isEqualTo("Blir det ljust?");
        assertThat(questions()).isZero();
    }

    @Test
    void isNotSentByAPageOfSomebodyElses() throws Exception {
        Form form = asked();
        assertThat(citizen.raw(post(URI.create(form.action()))
                                .params(form.values())
                                .header("Sec-Fetch-Site", "cross-site"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(questions()).isZero();
    }

    @Test
    void takesSoManyFromOnePlaceAndKeepsTheTextOfTheNext() throws Exception {
        for (int number = 0; number < 30; number++) {
            citizen.save(asked().set("text", "Fråga " + number));
        }
        Answer answer = citizen.send(asked());
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.page().select("textarea").text()).isEqualTo("Blir det ljust?");
        new Citizen(mvc, "2001:db8:" + place.scene().town().id() + "::1").save(asked());
        clock.advance(Duration.ofHours(1));
        citizen.save(asked());
    }

    @Test
    void isKeptByNoCacheAndKeepsNothingOfWhoSent() throws Exception {
        assertThat(citizen.raw(get(place.home() + "/fraga")).getHeader("Cache-Control"))
                .contains("no-store");
        String receipt = citizen.save(asked());
        assertThat(citizen.raw(get(receipt)).getHeader("Cache-Control")).contains("no-store");
        for (String table : new String[] {"question", "question_step", "audit_event", "submission", "attempt_bucket"}) {
            assertThat(jdbc.sql("select count(*) from " + table + " t where to_jsonb(t)::text like :address")
                            .param("address", "%" + citizen.address() + "%")
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        String secret = receipt.substring(receipt.lastIndexOf('/') + 1);
        assertThat(jdbc.sql("select count(*) from submission where location like :secret")
                        .param("secret", "%" + secret + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Form asked() throws Exception {
        return citizen.form(place.home() + "/fraga").set("to", "UNSURE").set("text", "Blir det ljust?");
    }

    private int questions() {
        return jdbc.sql("select count(*) from question where municipality_id = :town")
                .param("town", place.scene().town().id())
                .query(Integer.class)
                .single();
    }
}
