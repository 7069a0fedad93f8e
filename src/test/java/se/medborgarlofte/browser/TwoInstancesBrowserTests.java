package se.medborgarlofte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.medborgarlofte.MedborgarlofteApplication;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.testing.OneDoor;
import se.medborgarlofte.testing.TestDatabase;

/** Two instances of the program on one database: whichever answers, it goes on where the other one was. */
class TwoInstancesBrowserTests {

    private static final TestDatabase DATABASE = TestDatabase.migrated();

    @TempDir
    static Path folder;

    /** The instance that puts the question to a passkey; the other one does all else. */
    private static volatile int asking;

    private static OneDoor door;
    private static ConfigurableApplicationContext first;
    private static ConfigurableApplicationContext second;

    @BeforeAll
    static void start() throws IOException {
        door = new OneDoor(request -> request.endsWith("/fraga") ? asking : 1 - asking);
        first = instance();
        second = instance();
        for (ConfigurableApplicationContext one : List.of(first, second)) {
            door.leadTo(one.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        }
    }

    @AfterAll
    static void stop() {
        second.close();
        first.close();
        door.close();
    }

    /** The question is put by one instance and the answer taken by the other, both ways. */
    @Test
    void aPasskeyIsMadeAndUsedWhicheverInstanceAnswers() {
        Actor person = first.getBean(PeopleFixtures.class).beginner(NewMembership.systemAdministrator());
        try (Browsers browsers = Browsers.open();
                Window window = new Window(browsers.context(Browsers.PHONE, true), "http://localhost:" + door.port())) {
            Device.in(window);
            window.go("/logga-in");
            window.fill("E-postadress", person.email());
            window.fill("Lösenord", PeopleFixtures.PASSWORD);
            window.press("Logga in");
            window.fill("Namn på passkeyn", "Min telefon");
            window.press("Skapa passkey");
            window.page().waitForURL("**/arbetsyta/**");
            assertThat(door.passed())
                    .contains("0 GET /logga-in/skaffa/passkey/fraga", "1 POST /logga-in/skaffa/passkey");

            for (asking = 0; asking < 2; asking++) {
                window.find(".who button").click();
                window.go("/logga-in");
                window.press("Logga in med passkey");
                window.page().waitForURL("**/arbetsyta");
                assertThat(door.passed())
                        .contains(asking + " GET /logga-in/passkey/fraga", 1 - asking + " POST /logga-in/passkey");
                assertThat(window.find(".who").innerText()).contains(person.name());
            }
        }
    }

    private static ConfigurableApplicationContext instance() {
        return new SpringApplicationBuilder(MedborgarlofteApplication.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--medborgarlofte.base-url=http://localhost:" + door.port(),
                        "--medborgarlofte.data-folder=" + folder,
                        "--spring.datasource.url=" + DATABASE.jdbcUrl(),
                        "--spring.datasource.username=" + DATABASE.username(),
                        "--spring.datasource.password=" + DATABASE.password());
    }
}
