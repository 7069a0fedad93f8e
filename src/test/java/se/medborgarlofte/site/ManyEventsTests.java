package se.medborgarlofte.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.StatementCounter;

/** A promise with 20 000 events asks the database as often as one with three. */
@IntegrationTest
@Import({PublicWorld.class, PublicPlaces.class})
class ManyEventsTests {

    private static final int MANY = 20_000;

    private final MockMvc mvc;
    private final PublicWorld world;
    private final PublicBrowser browser;
    private final StatementCounter statements;
    private final JdbcClient jdbc;

    @Autowired
    ManyEventsTests(PublicWorld world, MockMvc mvc, StatementCounter statements, JdbcClient jdbc) {
        this.mvc = mvc;
        this.world = world;
        this.browser = new PublicBrowser(mvc);
        this.statements = statements;
        this.jdbc = jdbc;
    }

    @Test
    void opensInAsManyStatements() throws Exception {
        PublicPlace few = promised();
        PublicPlace many = promised();
        add(many);
        assertThat(browser.page(many.path() + "/loften/vi-moter-dig").text().replaceAll("\\p{Z}", ""))
                .contains((MANY + 3) + "avminst3");

        for (String page : new String[] {"/loften/vi-moter-dig", "", "/gjort", "/historik", "/historik/fil"}) {
            statements.assertSameNumber(() -> ask(few.path() + page), () -> ask(many.path() + page));
        }
    }

    private void ask(String path) throws Exception {
        assertThat(mvc.perform(get(path)).andReturn().getResponse().getStatus())
                .as(path)
                .isEqualTo(200);
    }

    private PublicPlace promised() {
        PublicPlace place = world.place(1);
        long agreement = world.draftAgreement(place, "Överenskommelse 2026", PublicWorld.YEAR);
        long promise = world.draftPromise(place, agreement, "Vi möter dig", PublicWorld.YEAR, PublicWorld.THREE_A_YEAR);
        world.publish(place, agreement, "");
        for (int day = 1; day <= 3; day++) {
            world.held(place, LocalDate.of(2026, 1, day), 1, promise);
        }
        return place;
    }

    /** Copies of the last event, on each day of January. */
    private void add(PublicPlace place) {
        jdbc.sql("""
                        with last as (
                            select * from occurrence where municipality_id = :municipality order by id desc limit 1
                        ), copies as (
                            insert into occurrence (source_kind, source_id, revision, entry, activity_type_id,
                                municipality_id, party_id, starts_on, ends_on, quantity, public_from, recorded_at, recorded_by)
                            select source_kind, source_id * 1000000 + n, 1, 'RECORDED', activity_type_id, municipality_id,
                                party_id, date '2026-01-01' + n % 31, date '2026-01-01' + n % 31, 1, public_from,
                                recorded_at, recorded_by
                            from last, generate_series(1, :many) n returning id
                        )
                        insert into occurrence_promise (occurrence_id, promise_id)
                        select c.id, l.promise_id from copies c, occurrence_promise l
                        where l.occurrence_id = (select id from last)""")
                .param("municipality", place.first().id())
                .param("many", MANY)
                .update();
        world.held(place, LocalDate.of(2026, 2, 1), 1);
    }
}
