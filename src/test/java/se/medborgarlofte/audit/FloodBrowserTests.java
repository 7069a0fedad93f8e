package se.medborgarlofte.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.TestClock;
import se.medborgarlofte.testing.Visitor;

/** Of refusals without end only so many are written down, and none hides another. */
@BrowserTest
class FloodBrowserTests {

    private static final String PEOPLE = "/arbetsyta/administration/personer";

    @LocalServerPort
    int port;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private TestClock clock;

    private Rows rows;
    private Visitor browser;
    private Town town;
    private Actor editor;

    @Autowired
    void log(JdbcClient jdbc) {
        rows = new Rows(jdbc);
    }

    @BeforeEach
    void open() {
        clock.advance(Duration.ofMinutes(rows.newest() + 2));
        browser = new Visitor(port);
        town = fixtures.town();
        editor = fixtures.municipal(town, Role.EDITOR);
    }

    @Test
    void saysOnceThatThereWereMore() throws Exception {
        browser.logIn(editor);
        String refused = editor.name() + " REFUSED GET " + PEOPLE;
        ask(Trail.MOST_ALIKE + 30);
        assertThat(rows.in(town).subList(1, 23 - 1))
                .hasSize(Trail.MOST_ALIKE + 1)
                .startsWith(Collections.nCopies(Trail.MOST_ALIKE, refused).toArray(String[]::new))
                .endsWith(refused + " AND_MORE");
        assertThat(rows.in(town)).hasSize(Trail.MOST_ALIKE + 2);

        clock.advance(Duration.ofSeconds(61));
        ask(1);
        assertThat(rows.in(town)).hasSize(Trail.MOST_ALIKE + 3).last().isEqualTo(refused);
    }

    @Test
    void hidesNoOtherPageBehindOneThatIsAskedForOften() throws Exception {
        browser.logIn(editor);
        ask(Trail.MOST_ALIKE + 2);

        assertThat(browser.get(PEOPLE + "/ny").status()).isEqualTo(403);

        assertThat(rows.in(town)).last().isEqualTo(editor.name() + " REFUSED GET " + PEOPLE + "/ny");
    }

    @Test
    void isNotFilledByEverNewAddresses() throws Exception {
        browser.logIn(editor);
        long before = rows.newest();
        for (int number = 0; number < Trail.MOST + 20; number++) {
            assertThat(browser.get(PEOPLE + "/" + number).status()).isEqualTo(403);
        }

        assertThat(rows.after(before)).hasSize(Trail.MOST + 1);
        assertThat(rows.in(town)).last().asString().endsWith("AND_MORE");
    }

    private void ask(int times) throws Exception {
        List<Integer> statuses =
                IntStream.range(0, times).mapToObj(each -> status()).distinct().toList();
        assertThat(statuses).containsExactly(403);
    }

    private int status() {
        try {
            return browser.get(PEOPLE).status();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
