package se.medborgarlofte.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.feed.Feed;
import se.medborgarlofte.feed.FeedEntry;
import se.medborgarlofte.promise.Deviation;
import se.medborgarlofte.promise.Deviations;
import se.medborgarlofte.promise.DraftPromise;
import se.medborgarlofte.promise.Promises;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.site.NewsReader.Entry;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.StatementCounter;
import se.medborgarlofte.testing.TestClock;
import se.medborgarlofte.testing.TestDatabase;

/** What a news reader is told of promises and agreements. */
@IntegrationTest
@Import({PublicWorld.class, PublicPlaces.class})
@TestPropertySource(properties = "medborgarlofte.base-url=https://loften.exempel.se")
class AtomTests {

    private static final Period DAYS = new Period(LocalDate.of(2026, 3, 20), LocalDate.of(2026, 3, 22));

    private final MockMvc mvc;
    private final PublicWorld world;
    private final Promises promises;
    private final Deviations deviations;
    private final Feed feed;
    private final TestDatabase database;
    private final StatementCounter statements;

    private PublicPlace place;
    private long agreement;
    private long promise;

    @Autowired
    AtomTests(
            MockMvc mvc,
            PublicWorld world,
            Promises promises,
            Deviations deviations,
            Feed feed,
            TestDatabase database,
            StatementCounter statements) {
        this.mvc = mvc;
        this.world = world;
        this.promises = promises;
        this.deviations = deviations;
        this.feed = feed;
        this.database = database;
        this.statements = statements;
    }

    @BeforeEach
    void live() {
        place = world.place(2);
        agreement = world.draftAgreement(place, "Överenskommelse <2026> & mer", PublicWorld.YEAR);
        promise = world.draftPromise(place, agreement, "Vi möter dig", PublicWorld.YEAR, PublicWorld.THREE_A_YEAR);
    }

    @Test
    void hasNoDraftAndIsValidWhileItIsEmpty() throws Exception {
        assertThat(read()).isEmpty();
    }

    @Test
    void tellsOfFirstAndNewWordingsOnce() throws Exception {
        world.publish(place, agreement, "");
        assertThat(read())
                .extracting(Entry::title)
                .containsExactlyInAnyOrder(
                        "Ny överenskommelse: Överenskommelse <2026> & mer", "Nytt löfte: Vi möter dig");

        world.republish(place, promise, wording("Vi möts"), "Det fattades något.");
        promises.edit(place.writer(), promise, version(), wording("Hemligt utkast"));
        List<Entry> entries = read();
        assertThat(entries)
                .extracting(Entry::title)
                .contains("Löftet har fått en ny lydelse: Vi möts", "Nytt löfte: Vi möter dig")
                .hasSize(3);
        assertThat(entries)
                .filteredOn(entry -> entry.title().endsWith("Vi möts"))
                .singleElement()
                .isEqualTo(new Entry(
                        "tag:loften.exempel.se,2026:version/PROMISE/" + promise + "/2",
                        "Löftet har fått en ny lydelse: Vi möts",
                        TestClock.START.toString(),
                        "https://loften.exempel.se" + place.path() + "/loften/vi-moter-dig",
                        "Det fattades något."));
        assertThat(answer().getContentAsString()).doesNotContain("Hemligt");
    }

    @Test
    void tellsOfDeviationsAndRevocations() throws Exception {
        world.publish(place, agreement, "");
        deviations.publish(place.boss(), promise, new Deviation(DAYS, "Sjukdom.", "Vi tar igen det."));
        promises.revoke(place.writer(), promise, version(), "Det går inte längre.");
        promises.approve(
                place.boss(),
                promise,
                promises.get(place.boss(), promise).approvals().digest());
        promises.publish(place.boss(), promise, "Det går inte längre.");

        assertThat(read())
                .extracting(Entry::title, Entry::summary)
                .contains(
                        tuple("Avvikelse från löftet: Vi möter dig", "Sjukdom."),
                        tuple("Löftet gäller inte längre: Vi möter dig", "Det går inte längre."));
    }

    @Test
    void wordsThatAreErasedByLawDoNotComeOut() throws Exception {
        world.publish(place, agreement, "");
        world.republish(place, promise, wording("Vi möts"), "En person var nämnd.");
        assertThat(answer().getContentAsString()).contains("Vi möter dig");

        asOwner("select erase_public_words((select id from version where subject_type = 'PROMISE' and subject_id = "
                + promise + " and number = 1), 'möter', 'En person var nämnd i texten.')");

        assertThat(answer().getContentAsString()).doesNotContain("möter");
        assertThat(read()).first().satisfies(entry -> {
            assertThat(entry.id()).endsWith("version/PROMISE/" + promise + "/1");
            assertThat(entry.title()).isEqualTo("Ord är borttagna ur en tidigare text enligt lag: Vi [borttaget] dig");
            assertThat(entry.summary()).isEqualTo("En person var nämnd i texten.");
        });
    }

    @Test
    void isForEachOfItsMunicipalitiesAndForNoOther() throws Exception {
        world.publish(place, agreement, "");
        assertThat(entries(place.ids().get(1), Instant.EPOCH, 9)).hasSize(2);
        assertThat(entries(world.place(1).first().id(), Instant.EPOCH, 9)).isEmpty();
        assertThat(entries(place.ids().get(0), TestClock.START, 9)).isEmpty();
        assertThat(entries(place.ids().get(0), TestClock.START.minusSeconds(1), 1))
                .hasSize(1);
    }

    @Test
    void isSentAgainOnlyWhenItHasChanged() throws Exception {
        world.publish(place, agreement, "");
        MockHttpServletResponse first = answer();
        String tag = Objects.requireNonNull(first.getHeader(HttpHeaders.ETAG));
        String changed = Objects.requireNonNull(first.getHeader(HttpHeaders.LAST_MODIFIED));
        assertThat(first.getContentType()).isEqualTo("application/atom+xml;charset=UTF-8");
        assertThat(first.getHeader(HttpHeaders.SET_COOKIE)).isNull();
        assertThat(answer().getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
        assertThat(asked(HttpHeaders.IF_NONE_MATCH, tag).getStatus()).isEqualTo(304);
        assertThat(asked(HttpHeaders.IF_MODIFIED_SINCE, changed).getStatus()).isEqualTo(304);

        world.republish(place, promise, wording("Vi möts"), "Bättre.");
        assertThat(asked(HttpHeaders.IF_NONE_MATCH, tag).getStatus()).isEqualTo(200);
    }

    @Test
    void takesAsManyStatementsForManyAsForFew() throws Exception {
        world.publish(place, agreement, "");
        int few = statements.during(this::answer).size();
        for (int more = 0; more < 4; more++) {
            long another =
                    world.draftPromise(place, agreement, "Löfte " + more, PublicWorld.YEAR, PublicWorld.THREE_A_YEAR);
            world.publishPromise(place, another);
        }
        assertThat(statements.during(this::answer)).hasSize(few);
    }

    @Test
    void pagesSayWhatOthersShowOfALinkToThem() throws Exception {
        world.publish(place, agreement, "");
        Document promised = Jsoup.parse(mvc.perform(get(place.path() + "/loften/vi-moter-dig"))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(meta(promised, "og:title")).isEqualTo("Vi möter dig");
        assertThat(meta(promised, "og:description"))
                .isNotBlank()
                .isEqualTo(promised.select("meta[name=description]").attr("content"));
        assertThat(meta(promised, "og:url"))
                .isEqualTo("https://loften.exempel.se" + place.path() + "/loften/vi-moter-dig");
        assertThat(meta(promised, "og:image")).isEqualTo("https://loften.exempel.se/images/share.png");
        assertThat(meta(promised, "og:locale")).isEqualTo("sv_SE");
        assertThat(mvc.perform(get("/images/share.png"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
        Document home = Jsoup.parse(
                mvc.perform(get(place.path())).andReturn().getResponse().getContentAsString());
        assertThat(home.select("link[type=application/atom+xml]").attr("href")).isEqualTo(place.path() + "/nytt.atom");
        assertThat(meta(home, "og:url")).isEqualTo("https://loften.exempel.se" + place.path());
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property='" + property + "']").attr("content");
    }

    @Test
    void isNotThereForAPlaceThatTakesNoPart() throws Exception {
        assertThat(mvc.perform(get("/finns-inte/nytt.atom"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private DraftPromise wording(String title) {
        return world.promise(place, title, PublicWorld.YEAR, PublicWorld.THREE_A_YEAR);
    }

    private long version() {
        return promises.get(place.boss(), promise).version();
    }

    private List<FeedEntry> entries(long municipality, Instant after, int most) {
        return feed.entries(Set.of(municipality), after, most);
    }

    private List<Entry> read() throws Exception {
        return NewsReader.read(answer().getContentAsByteArray());
    }

    private MockHttpServletResponse answer() throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(get(place.path() + "/nytt.atom")).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    private MockHttpServletResponse asked(String header, String value) throws Exception {
        return mvc.perform(get(place.path() + "/nytt.atom").header(header, value))
                .andReturn()
                .getResponse();
    }

    private void asOwner(String change) throws SQLException {
        try (Connection owner = database.connect();
                Statement statement = owner.createStatement()) {
            statement.execute(change);
        }
    }
}
