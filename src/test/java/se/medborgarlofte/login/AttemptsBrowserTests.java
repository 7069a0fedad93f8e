package se.medborgarlofte.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Invitations;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.TestClock;
import se.medborgarlofte.testing.Visitor;
import se.medborgarlofte.testing.Visitor.Page;

/** Passwords and codes cannot be tried for ever, and no stranger shuts the owner out. */
@BrowserTest
@Import(PeopleFixtures.class)
@TestPropertySource(properties = "medborgarlofte.attempts.per-address=25")
class AttemptsBrowserTests {

    private static final String WRONG = "inte det rätta lösenordet";
    private static final AtomicInteger TESTS = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private Invitations invitations;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Visitor stranger;
    private Actor owner;

    /** All that an earlier test has used up has come back. */
    @BeforeEach
    void later() {
        clock.advance(Duration.ofHours(TESTS.incrementAndGet()));
        stranger = new Visitor(port);
        owner = fixtures.municipal(fixtures.town(), Role.EDITOR);
    }

    @Test
    void answersTheSameForAKnownAndAnUnknownAddressAndKeepsWhatWasTyped() throws Exception {
        Page known = afterTen(owner.email());
        Page unknown = afterTen("ingen" + owner.email());
        for (Page page : List.of(known, unknown)) {
            assertThat(page.status()).isEqualTo(429);
            assertThat(page.headers().firstValue("Retry-After").orElseThrow()).matches("[1-9]\\d?");
            assertThat(page.html().expectFirst("#fel").text())
                    .contains("Vänta 2 minuter", "en enhet där du har loggat in förut");
        }
        assertThat(known.html().expectFirst("#email").val()).isEqualTo(owner.email());
        assertThat(known.html().expectFirst("#password").val()).isEmpty();
        assertThat(known.html().text()).isEqualTo(unknown.html().text());
    }

    @Test
    void leavesTheOwnerInAtADeviceThatIsKnown() throws Exception {
        Visitor own = new Visitor(port);
        own.logIn(owner);
        afterTen(owner.email());

        assertThat(own.logIn(owner).location()).isEqualTo("/arbetsyta");
        assertThat(new Visitor(port)
                        .givePassword(owner, PeopleFixtures.PASSWORD)
                        .status())
                .as("the right password, at a new device")
                .isEqualTo(429);
        clock.advance(Duration.ofMinutes(2));
        assertThat(new Visitor(port)
                        .givePassword(owner, PeopleFixtures.PASSWORD)
                        .status())
                .isEqualTo(302);
    }

    @Test
    void countsWhatOneAddressTriesAtManyAccountsButNoSuccess() throws Exception {
        for (int success = 0; success < 30; success++) {
            assertThat(new Visitor(port).logIn(owner).status()).isEqualTo(303);
            clock.advance(Duration.ofSeconds(30));
        }
        for (int account = 0; account < 25; account++) {
            assertThat(attempt("nr" + account + "@test.example").status()).isEqualTo(422);
        }
        assertThat(attempt("ny@test.example").status()).isEqualTo(429);
    }

    @Test
    void countsCodesToo() throws Exception {
        stranger.givePassword(owner, PeopleFixtures.PASSWORD);
        Map<String, String> form = stranger.get("/logga-in/kod").form("form.form");
        form.put("code", "000000");
        for (int code = 0; code < 10; code++) {
            assertThat(stranger.post("/logga-in/kod", form).status()).isEqualTo(422);
        }
        assertThat(stranger.post("/logga-in/kod", form).status()).isEqualTo(429);
    }

    @Test
    void countsLinksThatAreUnknownButNotTheInvited() throws Exception {
        String link = "/inbjudan/" + invitations.create(owner.personId(), null);
        for (int opened = 0; opened < 30; opened++) {
            assertThat(stranger.get(link).status()).isEqualTo(200);
        }
        for (int guess = 0; guess < 25; guess++) {
            assertThat(stranger.get("/inbjudan/gissning" + guess).status()).isEqualTo(404);
        }
        assertThat(stranger.get("/inbjudan/gissning").status()).isEqualTo(429);
    }

    @Test
    void countsAnUnknownAccountAsAKnownOne() throws Exception {
        attempt("forst" + owner.email());
        int before = counted();
        attempt(owner.email());
        assertThat(counted()).isEqualTo(before + 1);
        attempt("ingen" + owner.email());
        assertThat(counted()).isEqualTo(before + 2);
    }

    private int counted() {
        return jdbc.sql("select count(*) from attempt_bucket")
                .query(Integer.class)
                .single();
    }

    @Test
    void writesNoAddressDownAndTellsTheMunicipality() throws Exception {
        afterTen(owner.email());
        assertThat(jdbc.sql("select id from attempt_bucket").query(String.class).list())
                .isNotEmpty()
                .allMatch(id -> id.matches("(password|code|held|link)/[a-z/]*[A-Za-z0-9_-]{43}"));
        assertThat(jdbc.sql("""
                        select count(*) from audit_event
                        where deed = 'LIMITED' and thing_id = :person and municipalities = :where""")
                        .param("person", owner.personId())
                        .param("where", owner.municipalities().toArray(Long[]::new))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private Page afterTen(String email) throws Exception {
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(attempt(email).status()).isEqualTo(422);
        }
        return attempt(email);
    }

    private Page attempt(String email) throws Exception {
        Map<String, String> form = stranger.get("/logga-in").form("form.form");
        form.put("email", email);
        form.put("password", WRONG);
        return stranger.post("/logga-in", form);
    }
}
