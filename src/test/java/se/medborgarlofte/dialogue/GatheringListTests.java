package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.dialogue.World.Town;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** Looking through meetings: words, municipality, state, order, pages; what was chosen stays from page to page. */
@IntegrationTest
@Import(World.class)
class GatheringListTests {

    private static final String MEETINGS = "/arbetsyta/moten";
    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 4, 14, 18, 0);

    @Autowired
    private World world;

    @Autowired
    private Gatherings gatherings;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestClock clock;

    private Town town;
    private Town other;
    private FormBrowser staff;

    @BeforeEach
    void twoTowns() {
        town = world.town();
        other = world.town();
        staff = new FormBrowser(mvc, world.alsoIn(town.editor, other, Role.READER));
        announced(town, "Trygghet i centrum", EVENING);
        drafted(town, "Bedrägerier 100 %", EVENING.plusDays(3));
        drafted(other, "Trygghet hos oss", EVENING.plusDays(1));
        drafted(world.town(), "Trygghet långt bort", EVENING);
    }

    @Test
    void findsByWordsMunicipalityAndState() throws Exception {
        assertThat(topics("")).containsExactly("Bedrägerier 100 %", "Trygghet hos oss", "Trygghet i centrum");
        assertThat(topics("?q=TRYGGHET")).containsExactly("Trygghet hos oss", "Trygghet i centrum");
        assertThat(topics("?q=0%20%25")).containsExactly("Bedrägerier 100 %");
        assertThat(topics("?q=trygghet&kommun=" + town.id())).containsExactly("Trygghet i centrum");
        assertThat(topics("?lage=DRAFT")).containsExactly("Bedrägerier 100 %", "Trygghet hos oss");
        assertThat(topics("?lage=ANNOUNCED")).containsExactly("Trygghet i centrum");
        assertThat(topics("?lage=OVER")).isEmpty();
        clock.set(EVENING.plusHours(3));
        assertThat(topics("?lage=ANNOUNCED")).isEmpty();
        assertThat(topics("?lage=OVER")).containsExactly("Trygghet i centrum");
    }

    @Test
    void sortsAndTakesGarbageForNothing() throws Exception {
        assertThat(topics("?ordna=EARLIEST"))
                .containsExactly("Trygghet i centrum", "Trygghet hos oss", "Bedrägerier 100 %");
        assertThat(topics("?ordna=TOPIC"))
                .containsExactly("Bedrägerier 100 %", "Trygghet hos oss", "Trygghet i centrum");
        assertThat(topics("?ordna=g.id;--&lage=x&kommun=x&sida=-1")).hasSize(3);
    }

    @Test
    void keepsAnotherMunicipalityShut() throws Exception {
        assertThat(staff.status(MEETINGS + "?kommun=" + world.town().id())).isEqualTo(404);
        assertThat(new FormBrowser(mvc, world.actor(town, town.party, Role.RECORDER)).status(MEETINGS))
                .isEqualTo(403);
    }

    @Test
    void keepsWhatWasChosenOverPagesAndKinds() throws Exception {
        for (int number = 0; number < 26; number++) {
            drafted(town, "Å & ä " + number, EVENING.plusDays(number));
        }
        String chosen = "?q=%C3%A5%20%26&kommun=" + town.id() + "&lage=DRAFT&ordna=EARLIEST";
        Document first = staff.page(MEETINGS + chosen);
        assertThat(first.select("[role=status]").text()).isEqualTo("26 träffar");
        assertThat(first.select("input[name=q]").val()).isEqualTo("å &");
        assertThat(first.select("select[name=kommun] [selected]").val()).isEqualTo(Long.toString(town.id()));
        Document last = staff.page(first.select("nav.pages a[rel=next]").attr("href"));
        assertThat(last.select("tbody th").text()).isEqualTo("Å & ä 25");
        assertThat(last.select("select[name=ordna] [selected]").val()).isEqualTo("EARLIEST");

        Document broadcasts =
                staff.page(first.select("a:contains(Visa livesändningar)").attr("href"));
        assertThat(broadcasts.select("input[name=q]").val()).isEqualTo("å &");
        assertThat(broadcasts.select("[role=status]").text()).isEqualTo("Inga träffar");
    }

    private List<String> topics(String query) throws Exception {
        return staff.page(MEETINGS + query).select("tbody th").eachText();
    }

    private void announced(Town where, String topic, LocalDateTime startsAt) {
        gatherings.announce(where.editor, drafted(where, topic, startsAt), 0);
    }

    private long drafted(Town where, String topic, LocalDateTime startsAt) {
        return gatherings.draft(where.editor, GatheringKind.MEETING, where.meeting(topic, startsAt));
    }
}
