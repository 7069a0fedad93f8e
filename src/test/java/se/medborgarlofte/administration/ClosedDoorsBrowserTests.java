package se.medborgarlofte.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Invitations;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.TestClock;
import se.medborgarlofte.testing.Visitor;
import se.medborgarlofte.testing.Visitor.Page;

/** What stands at a door that is closed: why, and the way on, and nothing of whom it was for. */
@BrowserTest
class ClosedDoorsBrowserTests {

    private static final String READING = "/arbetsyta/administration/lasning";

    @LocalServerPort
    int port;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private Invitations invitations;

    @Autowired
    private TestClock clock;

    @Test
    void anInvitationThatIsOverSaysSoAndNoMoreThanOneThatNeverWas() throws Exception {
        Actor invited = fixtures.municipal(fixtures.town(), Role.EDITOR);
        String replaced = invitations.create(invited.personId(), null);
        String used = invitations.create(invited.personId(), null);
        Visitor browser = new Visitor(port);
        Map<String, String> form = browser.get("/inbjudan/" + used).form("form.form");
        form.put("password", "fyra vinröda paraplyn");
        form.put("again", "fyra vinröda paraplyn");
        assertThat(browser.post("/inbjudan/" + used, form).location()).isEqualTo("/logga-in");
        String old = invitations.create(invited.personId(), null);
        clock.advance(Invitations.LIFE.plus(Duration.ofSeconds(1)));

        Page unknown = browser.get("/inbjudan/finns-inte");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.html().select("h1").text()).isEqualTo("Länken går inte att använda");
        assertThat(unknown.html().select(".lead").text())
                .startsWith("Inbjudan är använd eller för gammal")
                .endsWith("Be den som bjöd in dig om en ny.");
        for (String token : new String[] {replaced, used, old}) {
            Page over = browser.get("/inbjudan/" + token);
            assertThat(over.status()).isEqualTo(404);
            assertThat(words(over)).isEqualTo(words(unknown));
            assertThat(words(browser.get("/inbjudan/" + token + "/med/pitea"))).isEqualTo(words(unknown));
        }
        assertThat(words(browser.post("/inbjudan/" + used, form))).isEqualTo(words(unknown));
    }

    @Test
    void whatIsClosedToASystemAdministratorLeadsToWhereItIsOpened() throws Exception {
        Visitor browser = new Visitor(port);
        browser.logIn(fixtures.systemAdministrator());
        long town = fixtures.town().id();
        Map<String, String> form = new LinkedHashMap<>(browser.get(READING).form("main form"));
        form.put("municipality", Long.toString(town));
        form.put("reason", "Felsökning av en lista som är tom");
        assertThat(browser.post(READING, form).location()).isEqualTo(READING);
        Page open = browser.get("/arbetsyta/loften");
        assertThat(open.status()).isEqualTo(200);
        browser.post(open.html().expectFirst(".opened form").attr("action"), open.form(".opened form"));

        Page closed = browser.get("/arbetsyta/loften");

        assertThat(closed.status()).isEqualTo(403);
        assertThat(closed.html().select("main a[href=" + READING + "]")).hasSize(1);
        Visitor reader = new Visitor(port);
        reader.logIn(fixtures.municipal(fixtures.town(), Role.READER));
        Page refused = reader.get("/arbetsyta/administration");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.html().select("main a[href=" + READING + "]")).isEmpty();
    }

    /** All but the number of the one request. */
    private static String words(Page page) {
        return page.html().select("main").text().replaceAll("kontaktar oss: \\w+", "");
    }
}
