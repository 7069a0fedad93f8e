package se.medborgarlofte.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.feed.FeedEntry;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.StaleEdit;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.history.Canonical;
import se.medborgarlofte.picture.Picture;
import se.medborgarlofte.security.Forbidden;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.StatementCounter;
import se.medborgarlofte.testing.TestClock;

/** A news item from the draft to its withdrawal, and what the public reads of it on the way. */
@IntegrationTest
class NewsTests {

    private static final String CANARY = "\"'><svg/onload=x>{{7*7}}${7*7}";

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private NewsItems news;

    @Autowired
    private NewsPictures pictures;

    @Autowired
    private NewsFeed feed;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestClock clock;

    @Autowired
    private StatementCounter statements;

    private Town town;
    private Actor writer;
    private Actor publisher;

    @BeforeEach
    void aTownOfItsOwn() {
        town = people.town();
        writer = people.municipal(town, Role.PUBLISHER);
        publisher = people.municipal(town, Role.PUBLISHER);
    }

    @Test
    void isPublishedByAnotherThanItsWriter() throws Exception {
        long id = news.draft(writer, town.id(), draft("Nu är det klart", ""));
        assertThat(answer("/nyheter/nu-ar-det-klart").getStatus()).isEqualTo(404);
        assertThat(page("/nyheter").text()).contains("Inget är publicerat än.");
        assertThat(told()).isEmpty();
        assertThatThrownBy(() -> news.publish(writer, id, 0)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> news.publish(people.municipal(town, Role.EDITOR), id, 0))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> news.publish(publisher, id, 9)).isInstanceOf(StaleEdit.class);

        news.publish(publisher, id, 0);
        Document page = page("/nyheter/nu-ar-det-klart");
        assertThat(page.select("h1").text()).isEqualTo("Nu är det klart");
        assertThat(page.select("blockquote").text()).isEqualTo("Vi gör det här ihop.");
        assertThat(page.select("figcaption").text()).isEqualTo("Anna Exempel, kommunalråd");
        assertThat(page.select("main").text()).doesNotContain("Rättat", "??");
        assertThat(page("/nyheter").select("main a").eachText()).contains("Nu är det klart");
        assertThat(page("").select("main").text()).contains("Nyheter Nu är det klart");
        assertThat(told()).singleElement().satisfies(entry -> {
            assertThat(entry.key()).isEqualTo("news/" + id);
            assertThat(entry.what().getCodes()).containsExactly("news.feed.FIRST");
        });
        assertThatThrownBy(() -> news.publish(publisher, id, 1)).isInstanceOf(WrongState.class);
    }

    @Test
    void isCorrectedInTheOpen() throws Exception {
        long id = published("Möte på måndag");
        clock.advance(Duration.ofHours(1));
        assertThatThrownBy(() -> news.edit(writer, id, 1, draft("Möte på tisdag", "")))
                .isInstanceOf(Refusal.class);
        news.edit(writer, id, 1, draft("Möte på tisdag", "Dagen var fel."));
        assertThat(page("/nyheter/mote-pa-mandag").select("h1").text()).isEqualTo("Möte på måndag");
        assertThat(page("").select("main").text()).doesNotContain("tisdag");
        assertThat(told()).extracting(FeedEntry::title).containsExactly("Möte på måndag");

        news.publish(publisher, id, 2);
        Document page = page("/nyheter/mote-pa-mandag");
        assertThat(page.select("h1").text()).isEqualTo("Möte på tisdag");
        assertThat(page.select("main").text()).contains("Rättat", "16 mars 2026: Dagen var fel.");
        Document before = page("/nyheter/mote-pa-mandag/version/1");
        assertThat(before.select("h1").text()).isEqualTo("Möte på måndag");
        assertThat(before.select(".notice").text()).contains("Det här är version 1, som är ersatt");
        assertThat(answer("/nyheter/mote-pa-mandag/version/3").getStatus()).isEqualTo(404);
        assertThat(told()).singleElement().satisfies(entry -> {
            assertThat(entry.key()).isEqualTo("news/" + id);
            assertThat(entry.title()).isEqualTo("Möte på tisdag");
            assertThat(entry.summary()).isEqualTo("Dagen var fel.");
            assertThat(entry.changedAt()).isEqualTo(clock.instant());
        });
        assertThat(feed.entries(Set.of(town.id()), clock.instant(), 9)).isEmpty();
    }

    @Test
    void isWithdrawnWithAReasonAndItsTextIsGoneEverywhere() throws Exception {
        long id = published("Fel uppgift");
        assertThatThrownBy(() -> news.withdraw(publisher, id, 1, " ")).isInstanceOf(Refusal.class);
        news.withdraw(publisher, id, 1, "Det stämde inte.");

        String page = answer("/nyheter/fel-uppgift").getContentAsString();
        assertThat(Jsoup.parse(page).select(".notice").text())
                .contains("Nyheten är tillbakadragen", "Det stämde inte.");
        assertThat(page).doesNotContain("Vi gör det här ihop", "Det är undertecknat");
        assertThat(answer("/nyheter/fel-uppgift/version/1").getStatus()).isEqualTo(404);
        assertThat(page("/nyheter").text()).doesNotContain("Fel uppgift");
        assertThat(page("").select("main").text()).doesNotContain("Fel uppgift");
        assertThat(told()).extracting(FeedEntry::summary).containsExactly("Det stämde inte.");
        assertThatThrownBy(() -> news.edit(writer, id, 2, draft("Nytt", "Nytt")))
                .isInstanceOf(WrongState.class);
    }

    @Test
    void showsAPictureWhenAnotherHasPublishedItAndNobodyOnceItIsTakenAway() throws Exception {
        long id = published("Med bild");
        Picture picture = new Picture(Picture.Format.PNG, 2, 2, new byte[] {1, 2, 3});
        String file = "/bilder/" + Canonical.digest(picture.content()) + ".png";
        pictures.show(writer, id, 1, picture, "En lampa", "Ny lampa");
        assertThat(mvc.perform(get(file)).andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(page("/nyheter/med-bild").select("main img")).isEmpty();
        assertThatThrownBy(() -> news.publish(writer, id, 2)).isInstanceOf(Forbidden.class);

        news.publish(publisher, id, 2);
        assertThat(page("/nyheter/med-bild").select("main img").attr("src")).isEqualTo(file);
        assertThat(page("/nyheter/med-bild").select("main img").attr("alt")).isEqualTo("En lampa");
        assertThat(mvc.perform(get(file)).andReturn().getResponse().getContentAsByteArray())
                .isEqualTo(picture.content());

        pictures.remove(writer, id, 3);
        assertThat(mvc.perform(get(file)).andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(page("/nyheter/med-bild").select("main img")).isEmpty();
    }

    @Test
    void isInertWhateverIsTyped() throws Exception {
        NewsContent.Statement said = new NewsContent.Statement(CANARY, CANARY, CANARY);
        long id = news.draft(
                writer,
                town.id(),
                new DraftNews("Canary " + CANARY, CANARY, CANARY + "\n\n" + CANARY, List.of(said), null, ""));
        news.publish(publisher, id, 0);
        Document page = page("/nyheter/" + told().get(0).href().replaceAll(".*/", ""));
        assertThat(page.select("svg[onload]")).isEmpty();
        assertThat(page.select("blockquote").text()).isEqualTo(CANARY);
        assertThat(page("").select("svg[onload]")).isEmpty();
    }

    @Test
    void personalDataAndOtherMunicipalitiesAreRefused() {
        assertThatThrownBy(() -> news.draft(writer, town.id(), draft("Ring 070-123 45 67", "")))
                .isInstanceOf(Refusal.class);
        NewsContent.Tie elsewhere = new NewsContent.Tie(NewsContent.Tie.Kind.PROMISE, Long.MAX_VALUE);
        assertThatThrownBy(() ->
                        news.draft(writer, town.id(), new DraftNews("Titel", "Ingress", "", List.of(), elsewhere, "")))
                .isInstanceOf(Refusal.class);
        long id = news.draft(writer, town.id(), draft("Utkast", ""));
        Actor stranger = people.municipal(people.town(), Role.PUBLISHER);
        assertThatThrownBy(() -> news.get(stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> news.publish(stranger, id, 0)).isInstanceOf(NotFound.class);
    }

    @Test
    void takesAsManyStatementsForManyAsForFew() throws Exception {
        published("Ett");
        int few = statements.during(() -> answer("/nyheter")).size();
        int feedOfFew = statements.during(this::told).size();
        for (int more = 0; more < 4; more++) {
            published("Nr " + more);
        }
        assertThat(statements.during(() -> answer("/nyheter"))).hasSize(few);
        assertThat(statements.during(this::told)).hasSize(feedOfFew);
    }

    private static DraftNews draft(String title, String reason) {
        return new DraftNews(
                title,
                "Det är undertecknat.",
                "Ett stycke.\n\nEtt till.",
                List.of(new NewsContent.Statement("Vi gör det här ihop.", "kommunalråd", "Anna Exempel")),
                null,
                reason);
    }

    private long published(String title) {
        long id = news.draft(writer, town.id(), draft(title, ""));
        news.publish(publisher, id, 0);
        return id;
    }

    private List<FeedEntry> told() {
        return feed.entries(Set.of(town.id()), Instant.EPOCH, 50);
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(answer(path).getContentAsString());
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return mvc.perform(get("/" + town.municipality().slug() + path))
                .andReturn()
                .getResponse();
    }
}
