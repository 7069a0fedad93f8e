package se.medborgarlofte.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.site.ValidHtml;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.StatementCounter;
import se.medborgarlofte.testing.TestClock;

/** Nobody is written to who has not pressed a button behind a link that only they got. */
@FollowTest
class DoubleOptInTests {

    private final FollowWorld world;
    private final FollowSweep sweep;
    private final JdbcClient jdbc;
    private final StatementCounter statements;
    private final TestClock clock;
    private final String email = FollowWorld.somebody();
    private MunicipalitySummary place;

    @Autowired
    DoubleOptInTests(
            FollowWorld world, FollowSweep sweep, JdbcClient jdbc, StatementCounter statements, TestClock clock) {
        this.world = world;
        this.sweep = sweep;
        this.jdbc = jdbc;
        this.statements = statements;
        this.clock = clock;
    }

    @BeforeEach
    void choose() {
        place = world.place();
    }

    @Test
    void aLetterLeadsToAPageWithAButtonAndTheButtonConfirms() throws Exception {
        MockHttpServletResponse answer = world.ask(place, "", email);
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/" + place.slug() + "/folj/tack");
        assertThat(world.page("/" + place.slug() + "/folj/tack").text()).contains("Titta i din e-post");
        assertThat(world.to(email)).isEmpty();

        sweep.atOnce();

        Letter letter = world.to(email).get(0);
        assertThat(letter.subject()).isEqualTo("Bekräfta att du vill följa");
        assertThat(letter.text()).contains("Allt nytt om medborgarlöftena i " + place.name());
        assertThat(letter.html()).contains("Allt nytt om medborgarlöftena i " + place.name());
        assertThat(letter.unsubscribe()).isNull();
        String own = FollowWorld.own(letter);
        for (int i = 0; i < 3; i++) {
            assertThat(world.page(own).select("main h1").text()).isEqualTo("Bekräfta att du vill följa");
        }
        assertThat(confirmed()).isZero();

        FormBrowser.Form form = FormBrowser.form(world.page(own), "main form[method=post]");
        assertThat(world.send(form.action(), form.values()).getStatus()).isEqualTo(303);
        assertThat(confirmed()).isEqualTo(1);
        assertThat(world.page(own + "?sparat=true").select("main h1").text()).isEqualTo("Det du följer");
    }

    @Test
    void theAnswerForAKnownAndAnUnknownAddressIsTheSameAndTakesTheSameStatements() throws Exception {
        world.follow(place, "", email);
        String unknown = FollowWorld.somebody();
        MockHttpServletResponse[] answers = new MockHttpServletResponse[2];
        List<String> known = statements.during(() -> answers[0] = world.ask(place, "", email));
        List<String> first = statements.during(() -> answers[1] = world.ask(place, "", unknown));

        assertThat(known).isEqualTo(first);
        assertThat(answers[0].getStatus()).isEqualTo(answers[1].getStatus());
        assertThat(answers[0].getContentAsString()).isEqualTo(answers[1].getContentAsString());
        assertThat(answers[0].getHeaderNames()).isEqualTo(answers[1].getHeaderNames());
        answers[0]
                .getHeaderNames()
                .forEach(name -> assertThat(answers[0].getHeaders(name)).isEqualTo(answers[1].getHeaders(name)));
    }

    @Test
    void aThousandTimesOneAddressSendsOneLetterADay() throws Exception {
        for (int i = 0; i < 1000; i++) {
            String spelt = i % 3 == 0 ? email.toUpperCase(Locale.ROOT) : email.replace("@", "+" + i % 7 + "@");
            assertThat(world.ask(place, i % 2 == 0 ? "" : "moten", spelt).getStatus())
                    .isEqualTo(303);
            if (i % 100 == 0) {
                sweep.atOnce();
            }
        }
        sweep.atOnce();
        assertThat(written()).isEqualTo(1);

        clock.advance(Duration.ofHours(23));
        sweep.atOnce();
        assertThat(written()).isEqualTo(1);
        clock.advance(Duration.ofHours(1));
        sweep.atOnce();
        sweep.atOnce();
        assertThat(written()).isEqualTo(2);
    }

    @Test
    void endingDoesNotGiveAStrangerAnotherLetterOfThatDay() throws Exception {
        world.follow(place, "", email);
        String own = FollowWorld.own(world.to(email).get(0));
        world.oneClick(own + "/sluta");
        assertThat(world.to(email)).isEmpty();

        world.ask(place, "", email);
        sweep.atOnce();
        assertThat(world.to(email)).isEmpty();
    }

    @Test
    void whatIsNotConfirmedIsGoneAfterSevenDaysWithTheAddress() throws Exception {
        world.ask(place, "", email);
        sweep.atOnce();
        String own = FollowWorld.own(world.to(email).get(0));
        clock.advance(Duration.ofDays(7).minusSeconds(1));
        sweep.forget();
        assertThat(world.page(own)).isNotNull();

        clock.advance(Duration.ofSeconds(1));
        sweep.forget();
        MockHttpServletResponse gone = world.perform(get(own));
        assertThat(gone.getStatus()).isEqualTo(404);
        assertThat(gone.getContentAsString()).contains("Länken gäller inte längre");
        assertThat(world.to(email)).isEmpty();
    }

    @Test
    void neitherAddressNorTokenCanBeReadInTheDatabase() throws Exception {
        world.follow(place, "", email);
        String token = FollowWorld.own(world.to(email).get(0)).substring("/folj/".length());
        String rows = String.join("\n", jdbc.sql("""
                        select row_to_json(f)::text from follower f union all select row_to_json(t)::text
                        from follower_token t union all select row_to_json(l)::text from follower_letter l
                        """).query(String.class).list());
        assertThat(rows).isNotEmpty().doesNotContain(email, token);
    }

    @Test
    void whatIsNoAddressIsGivenBack() throws Exception {
        for (String wrong : List.of(
                "",
                "anna",
                "anna@",
                "a@b",
                "a b@exempel.se",
                "a@exempel.se,b@exempel.se",
                "a@exempel.se\r\nBcc: b@exempel.se")) {
            MockHttpServletResponse answer = world.ask(place, "", wrong);
            assertThat(answer.getStatus()).as(wrong).isEqualTo(422);
        }
        assertThat(Address.of("Åsa@exempel.se")).isEmpty();
        assertThat(Address.of(" Anna@Räksmörgås.se ")).contains(new Address("anna@xn--rksmrgs-5wao1o.se"));
    }

    @Test
    void everyPageIsValid() throws Exception {
        world.ask(place, "moten", email);
        sweep.atOnce();
        String own = FollowWorld.own(world.to(email).get(0));
        ValidHtml valid = new ValidHtml();
        for (String path :
                List.of(FollowWorld.address(place, ""), "/" + place.slug() + "/folj/tack", own, own + "/sluta")) {
            assertThat(valid.problems(world.perform(get(path)).getContentAsString()))
                    .as(path)
                    .isEmpty();
        }
        assertThat(valid.problems(String.valueOf(world.to(email).get(0).html())))
                .isEmpty();
        assertThat(valid.problems(world.oneClick(own + "/sluta").getContentAsString()))
                .isEmpty();
        assertThat(valid.problems(world.perform(get(own)).getContentAsString())).isEmpty();
    }

    @Test
    void onlyWhatIsPublicCanBeFollowed() throws Exception {
        for (String about : List.of("lofte/finns-inte", "lofte/", "annat", "moten/1")) {
            assertThat(world.perform(get(FollowWorld.address(place, about))).getStatus())
                    .as(about)
                    .isEqualTo(404);
        }
        Document meetings = world.page(FollowWorld.address(place, "moten"));
        assertThat(meetings.text()).contains("Möten och sändningar i " + place.name());
    }

    private int confirmed() {
        return jdbc.sql("select count(*) from subscription where municipality_id = ? and confirmed_at is not null")
                .param(place.id())
                .query(Integer.class)
                .single();
    }

    /** To whatever spelling of the address. */
    private int written() {
        String name = email.substring(0, email.indexOf('@'));
        return jdbc.sql("select count(*) from outgoing_mail where recipient ~ ?")
                .param("^" + name + "[+@]")
                .query(Integer.class)
                .single();
    }
}
