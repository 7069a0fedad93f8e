package se.medborgarlofte.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Openings;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.measure.MeasureFixtures;
import se.medborgarlofte.measure.MeasureFixtures.Scene;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.TestDatabase;
import se.medborgarlofte.testing.Visitor;
import se.medborgarlofte.testing.Visitor.Page;

/** What is open and cannot be written down is not read either, not a byte of it. */
@BrowserTest
@Import(MeasureFixtures.class)
@DirtiesContext
class UnwrittenReadBrowserTests {

    @LocalServerPort
    int port;

    @Test
    void isNotGivenOut(
            @Autowired PeopleFixtures people,
            @Autowired MeasureFixtures fixtures,
            @Autowired Openings openings,
            @Autowired JdbcClient jdbc,
            @Autowired TestDatabase database)
            throws Exception {
        Scene scene = fixtures.scene();
        Actor administrator = people.systemAdministrator();
        Visitor browser = new Visitor(port);
        browser.logIn(administrator);
        openings.open(administrator.personId(), scene.town().id(), "Felsökning av en lista", Duration.ofHours(1));
        String promise = "/arbetsyta/loften/" + scene.promise();
        assertThat(browser.get(promise).html().text()).contains("Tryggt centrum");
        Rows rows = new Rows(jdbc);
        long before = rows.newest();

        Page missing = browser.get("/arbetsyta/loften/999999999");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(rows.after(before)).isEmpty();

        try (Connection owner = database.connect();
                Statement statement = owner.createStatement()) {
            statement.execute("alter table audit_event add constraint full_disk check (deed <> 'READ') not valid");
        }
        Page page = browser.get(promise);
        assertThat(page.status()).isEqualTo(500);
        assertThat(page.html().text()).doesNotContain("Tryggt centrum");
        assertThat(browser.get("/arbetsyta/administration").status()).isEqualTo(200);
    }
}
