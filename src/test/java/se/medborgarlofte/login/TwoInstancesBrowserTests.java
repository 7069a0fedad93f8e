package se.medborgarlofte.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.medborgarlofte.MedborgarlofteApplication;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.testing.TestDatabase;
import se.medborgarlofte.testing.Visitor;
import se.medborgarlofte.testing.Visitor.Page;

/** Two programs on one database are one to those who use them. */
class TwoInstancesBrowserTests {

    private static ConfigurableApplicationContext one;
    private static ConfigurableApplicationContext two;

    private PeopleFixtures fixtures;
    private Actor editor;
    private Visitor atOne;
    private Visitor atTwo;

    @BeforeAll
    static void start() {
        TestDatabase database = TestDatabase.migrated();
        one = instance(database);
        two = instance(database);
    }

    @AfterAll
    static void stop() {
        one.close();
        two.close();
    }

    @BeforeEach
    void somebody() {
        fixtures = one.getBean(PeopleFixtures.class);
        editor = fixtures.municipal(fixtures.town(), Role.EDITOR);
        atOne = new Visitor(port(one));
        atTwo = atOne.at(port(two));
    }

    @Test
    void whoLogsInOnOneWorksAndLogsOutOnTheOther() throws Exception {
        atOne.givePassword(editor, PeopleFixtures.PASSWORD);
        Map<String, String> code = atTwo.get("/logga-in/kod").form("form.form");
        code.put("code", GivenCodes.next(editor));
        assertThat(atTwo.post("/logga-in/kod", code).location()).isEqualTo("/arbetsyta");

        assertThat(atOne.get("/arbetsyta/loften").status()).isEqualTo(200);
        assertThat(atTwo.get("/arbetsyta/loften").status()).isEqualTo(200);
        Map<String, String> leave = atTwo.get("/arbetsyta").form("form[action=/logga-ut]");
        atTwo.post("/logga-ut", leave);
        assertThat(atOne.get("/arbetsyta").location()).startsWith("/logga-in");
    }

    @Test
    void aSessionThatIsEndedOnOneIsOverOnTheOther() throws Exception {
        Visitor lost = new Visitor(port(two));
        lost.logIn(editor);
        atOne.logIn(editor);
        Page sessions = atOne.get("/arbetsyta/konto/sessioner");
        atOne.post(sessions.html().expectFirst("tbody form").attr("action"), sessions.form("tbody form"));
        assertThat(lost.get("/arbetsyta").location()).startsWith("/logga-in");
    }

    @Test
    void attemptsAreCountedTogether() throws Exception {
        for (int attempt = 0; attempt < 10; attempt++) {
            Visitor visitor = new Visitor(port(attempt % 2 == 0 ? one : two));
            assertThat(visitor.givePassword(editor, "inte det rätta lösenordet").status())
                    .isEqualTo(422);
        }
        assertThat(atOne.givePassword(editor, PeopleFixtures.PASSWORD).status()).isEqualTo(429);
        assertThat(atTwo.givePassword(editor, PeopleFixtures.PASSWORD).status()).isEqualTo(429);
    }

    @Test
    void aCodeThatOneTookIsRefusedByTheOther() throws Exception {
        atOne.givePassword(editor, PeopleFixtures.PASSWORD);
        Visitor thief = new Visitor(port(two));
        thief.givePassword(editor, PeopleFixtures.PASSWORD);
        String code = GivenCodes.next(editor);
        assertThat(give(atOne, code).status()).isEqualTo(303);
        assertThat(give(thief, code).status()).isEqualTo(422);
    }

    private static Page give(Visitor visitor, String code) throws Exception {
        Map<String, String> form = visitor.get("/logga-in/kod").form("form.form");
        form.put("code", code);
        return visitor.post("/logga-in/kod", form);
    }

    private static int port(ConfigurableApplicationContext instance) {
        return Integer.parseInt(instance.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** The key is the same, as it must be wherever there are several. */
    private static ConfigurableApplicationContext instance(TestDatabase database) {
        return new SpringApplicationBuilder(MedborgarlofteApplication.class, PeopleFixtures.class, GivenCodes.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database.jdbcUrl(),
                        "--spring.datasource.username=" + TestDatabase.APPLICATION,
                        "--spring.datasource.password=" + database.password(),
                        "--spring.flyway.user=" + database.username(),
                        "--spring.flyway.password=" + database.password());
    }
}
