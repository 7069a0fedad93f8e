package se.medborgarlofte.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medborgarlofte.feed.FeedEntry.Kind;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.TestClock;

/** What is new comes once, in one letter a day. */
@FollowTest
class DigestTests {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 17);

    private final FollowWorld world;
    private final FollowSweep sweep;
    private final TestNews news;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final String email = FollowWorld.somebody();
    private MunicipalitySummary place;

    @Autowired
    DigestTests(FollowWorld world, FollowSweep sweep, TestNews news, JdbcClient jdbc, TestClock clock) {
        this.world = world;
        this.sweep = sweep;
        this.news = news;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void follow() throws Exception {
        place = world.place();
        news.add(Kind.NEWS, place.id(), "fore/" + place.id(), "Före");
        world.follow(place, "", email);
        world.follow(place, "moten", FollowWorld.somebody());
        clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void inTheMorningWithWhatIsNewSinceTheLast() throws Exception {
        news.add(Kind.NEWS, place.id(), "nytt/" + place.id(), "Nytt");
        world.digestAt(TUESDAY.atTime(6, 59));
        assertThat(digests()).isEmpty();

        world.digestAt(TUESDAY.atTime(7, 0));
        world.digestAt(TUESDAY.atTime(7, 10));
        Letter letter = digests().get(0);
        assertThat(digests()).hasSize(1);
        assertThat(letter.text())
                .contains("* Nytt", "Nu finns det att läsa", FollowWorld.BASE + "/plats/nytt/")
                .doesNotContain("Före");
        assertThat(letter.html()).contains("Nytt", FollowWorld.BASE + "/plats/nytt/");

        news.add(Kind.MEASURE, place.id(), "senare/" + place.id(), "Senare samma dag");
        world.digestAt(TUESDAY.atTime(9, 0));
        assertThat(digests()).hasSize(1);
        world.digestAt(TUESDAY.plusDays(1).atTime(7, 0));
        assertThat(digests()).hasSize(2);
        assertThat(digests().get(1).text()).contains("Senare samma dag").doesNotContain("* Nytt");
        world.digestAt(TUESDAY.plusDays(2).atTime(7, 0));
        assertThat(digests()).hasSize(2);
    }

    @Test
    void isOneLetterHoweverMuchIsFollowed() throws Exception {
        MunicipalitySummary other = world.place();
        clock.advance(Duration.ofDays(1));
        world.follow(other, "", email);
        clock.advance(Duration.ofMinutes(1));
        news.add(Kind.NEWS, place.id(), "har/" + place.id(), "Här");
        news.add(Kind.NEWS, other.id(), "dar/" + other.id(), "Där");
        world.digestAt(TUESDAY.plusDays(1).atTime(7, 0));
        assertThat(digests()).hasSize(1);
        assertThat(digests().get(0).text()).contains("* Här", "* Där");
    }

    @Test
    void whatBecameSeenALittleLateIsToldToo() {
        world.digestAt(TUESDAY.atTime(7, 0));
        clock.set(TUESDAY.atTime(6, 59));
        news.add(Kind.NEWS, place.id(), "sen/" + place.id(), "Sedd för sent");
        world.digestAt(TUESDAY.plusDays(1).atTime(7, 0));
        assertThat(digests()).hasSize(1);
    }

    @Test
    void aMeetingThatMovesIsToldAtOnceAndNotOnceMoreInTheMorning() throws Exception {
        String meetings = FollowWorld.somebody();
        world.follow(place, "moten", meetings);
        clock.advance(Duration.ofMinutes(1));
        news.add(Kind.GATHERING, place.id(), "mote/" + place.id(), "Möte på torget", true);
        news.add(Kind.NEWS, place.id(), "ej-bratt/" + place.id(), "Ej brått", true);
        sweep.atOnce();
        sweep.atOnce();
        for (String follower : List.of(email, meetings)) {
            List<Letter> letters = world.to(follower);
            assertThat(letters).hasSize(2);
            assertThat(letters.get(1).subject()).isEqualTo("Nu finns det att läsa: Möte på torget");
            assertThat(letters.get(1).text()).doesNotContain("Ej brått");
        }
        world.digestAt(TUESDAY.atTime(7, 0));
        assertThat(digests()).hasSize(1);
        assertThat(digests().get(0).text()).contains("Ej brått").doesNotContain("torget");
        assertThat(world.to(meetings)).hasSize(2);
    }

    @Test
    void oneClickEndsItWithoutCookieAndGetDoesNot() throws Exception {
        news.add(Kind.NEWS, place.id(), "nytt/" + place.id(), "Nytt");
        world.digestAt(TUESDAY.atTime(7, 0));
        String unsubscribe = String.valueOf(digests().get(0).unsubscribe());
        assertThat(unsubscribe).startsWith(FollowWorld.BASE + "/folj/").endsWith("/sluta");
        String path = unsubscribe.substring(FollowWorld.BASE.length());

        assertThat(world.page(path).select("form[method=post] button").text()).isEqualTo("Sluta med alla brev");
        assertThat(world.perform(post(path)).getStatus()).isEqualTo(400);
        assertThat(followers()).isEqualTo(1);

        assertThat(world.oneClick(path).getStatus()).isEqualTo(200);
        assertThat(followers()).isZero();
        assertThat(world.to(email)).isEmpty();
        assertThat(world.oneClick(path).getStatus()).isEqualTo(200);
        assertThat(world.perform(get(path.replace("/sluta", ""))).getStatus()).isEqualTo(404);
    }

    @Test
    void oneChangesAndEndsWhatOneFollowsOnThePageOfTheLetter() throws Exception {
        String own = FollowWorld.own(world.to(email).get(0));
        FormBrowser.Form form = FormBrowser.form(world.page(own), "main form[method=post]");
        world.send(
                own,
                form.set("folj", "MEETINGS-" + place.id(), "MEETINGS-1234567", "skräp")
                        .values());
        assertThat(world.page(own).select("input[checked]").eachAttr("value"))
                .containsExactly("MEETINGS-" + place.id());

        form.values().remove("folj");
        assertThat(world.send(own, form.values()).getStatus()).isEqualTo(200);
        assertThat(followers()).isZero();
    }

    @Test
    void nothingThatSomebodyWroteComesAlive() throws Exception {
        String canary = "\"'><svg/onload=x>{{7*7}}${7*7}\r\nBcc: bo@exempel.se\r\n\r\n* Falsk";
        news.add(Kind.GATHERING, place.id(), "kanarie/" + place.id(), canary, true);
        sweep.atOnce();
        Letter letter = world.to(email).get(1);
        assertThat(letter.subject()).doesNotContain("\n", "\r");
        assertThat(letter.text().lines()).noneMatch(line -> line.startsWith("Bcc:") || line.startsWith("* Falsk"));
        assertThat(letter.text()).contains("{{7*7}}${7*7}");
        assertThat(Jsoup.parse(String.valueOf(letter.html())).select("svg, [onload]"))
                .isEmpty();
        assertThat(letter.html()).contains("&lt;svg", "${7*7}");
    }

    private List<Letter> digests() {
        return world.to(email).stream()
                .filter(letter -> letter.subject().startsWith("Nytt om"))
                .toList();
    }

    private int followers() {
        return jdbc.sql("""
                        select count(*) from follower f where exists (select from subscription s
                            where s.follower_id = f.id and s.municipality_id = ?) and f.id not in
                            (select follower_id from subscription s where s.kind = 'MEETINGS' and s.municipality_id = ?)
                        """).params(place.id(), place.id()).query(Integer.class).single();
    }
}
