package se.medborgarlofte.promise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.agreement.web.Sheets;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** A text that publishes itself at the ceremony, not before, and not without the approvals that it was set with. */
@IntegrationTest
@Import(PeopleFixtures.class)
class PublishingTimeTests {

    private final MockMvc mvc;
    private final PeopleFixtures fixtures;
    private final ActivityTypes types;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final ScheduledTaskHolder scheduled;
    private Colleagues all;
    private String agreement;

    @Autowired
    PublishingTimeTests(
            MockMvc mvc,
            PeopleFixtures fixtures,
            ActivityTypes types,
            TestClock clock,
            JdbcClient jdbc,
            ScheduledTaskHolder scheduled) {
        this.mvc = mvc;
        this.fixtures = fixtures;
        this.types = types;
        this.clock = clock;
        this.jdbc = jdbc;
        this.scheduled = scheduled;
    }

    @BeforeEach
    void approve() throws Exception {
        all = Colleagues.in(fixtures.town(), mvc, fixtures, types);
        agreement = all.agreement("Trygg stad");
        all.decide(agreement, "skicka", Map.of());
        all.approve(agreement);
    }

    @Test
    void isPublishedWhenTheTimeHasCome() throws Exception {
        set("2026-03-17", "18:00");
        assertThat(page()).contains("Texten publiceras 17 mars 2026 kl. 18.00");

        tick(17, 59);
        assertThat(status()).isEqualTo(404);
        tick(18, 0);

        assertThat(all.page(path()).select("main").text()).contains("Version 1, publicerad 17 mars 2026");
        assertThat(jdbc.sql("select count(*) from publishing_time")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void isNotPublishedWhenTheTextWasChangedMeanwhile() throws Exception {
        set("2026-03-17", "18:00");
        all.change(agreement, Sheets.filled(all.town(), "Trygg stad"), "background", "Något annat.");
        all.decide(agreement, "skicka", Map.of());
        all.approve(agreement);

        tick(18, 0);

        assertThat(status()).isEqualTo(404);
        assertThat(page())
                .contains("Texten publicerades inte 17 mars 2026 kl. 18.00", "Texten har ändrats sedan tiden sattes.");
        all.browser().decide(all.publisher(), agreement, "publicera", Map.of());
        assertThat(page()).doesNotContain("publicerades inte");
    }

    @Test
    void isNotPublishedByOneWhoMayNoLonger() throws Exception {
        set("2026-03-17", "18:00");
        jdbc.sql("update membership set ends_on = '2026-03-16' where person_id = ?")
                .param(all.publisher().personId())
                .update();

        tick(18, 0);

        assertThat(status()).isEqualTo(404);
        assertThat(jdbc.sql("select problem from publishing_time")
                        .query(String.class)
                        .list())
                .hasSize(1)
                .doesNotContainNull();
        jdbc.sql("delete from publishing_time").update();
    }

    @Test
    void aTimeThatCannotBeIsRefusedAndCanBeTakenAway() throws Exception {
        assertThat(send("2026-03-15", "18:00")).as("gone").isEqualTo(422);
        assertThat(send("2026-03-29", "02:30")).as("skipped by the clock").isEqualTo(422);
        assertThat(send("2026-03-30", "")).as("no hour").isEqualTo(422);
        assertThat(send("2027-05-30", "12:00")).as("far away").isEqualTo(422);
        set("2026-03-17", "18:00");
        all.browser().decide(all.publisher(), agreement, "ta-bort-tid", Map.of());

        tick(18, 0);

        assertThat(status()).isEqualTo(404);
    }

    private void set(String day, String hour) throws Exception {
        all.browser().decide(all.publisher(), agreement, "satt-tid", Map.of("timeDay", day, "timeClock", hour));
    }

    private int send(String day, String hour) throws Exception {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("timeDay", day);
        typed.set("timeClock", hour);
        return all.browser()
                .send(all.publisher(), agreement + "/satt-tid", typed)
                .getStatus();
    }

    private void tick(int hour, int minute) {
        clock.set(LocalDateTime.of(2026, 3, 17, hour, minute));
        scheduled.getScheduledTasks().stream()
                .filter(task -> task.toString().contains("PublishingClock"))
                .findFirst()
                .orElseThrow()
                .getTask()
                .getRunnable()
                .run();
    }

    private String page() throws Exception {
        return all.browser().page(all.publisher(), agreement).select("main").text();
    }

    private int status() throws Exception {
        Actor anybody = all.editor();
        return all.browser().status(anybody, path());
    }

    private String path() {
        return "/" + all.town().municipality().slug() + "/overenskommelser/trygg-stad";
    }
}
