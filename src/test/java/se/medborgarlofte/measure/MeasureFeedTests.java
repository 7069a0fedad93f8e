package se.medborgarlofte.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.feed.FeedEntry;
import se.medborgarlofte.promise.CorrectionReason;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.StatementCounter;
import se.medborgarlofte.testing.TestClock;

/** What followers are told of measures: what is done, when everybody may know it, and nothing that is planned. */
@IntegrationTest
class MeasureFeedTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    @Autowired
    private MeasureFixtures fixtures;

    @Autowired
    private MeasureFeed feed;

    @Autowired
    private Measures measures;

    @Autowired
    private Releases releases;

    @Autowired
    private TestClock clock;

    @Autowired
    private StatementCounter statements;

    private MeasureFixtures.Scene scene;

    @BeforeEach
    void setUp() {
        scene = fixtures.scene();
    }

    @Test
    void aControlIsToldTheMorningAfterAndNoMinuteBefore() {
        long id = measures.record(scene.officer(), scene.patrol(TODAY));
        assertThat(told()).isEmpty();
        clock.set(LocalDateTime.of(2026, 3, 17, 5, 59));
        assertThat(told()).isEmpty();

        clock.set(LocalDateTime.of(2026, 3, 17, 6, 0));
        FeedEntry entry = told().get(0);
        assertThat(entry.key()).isEqualTo("measure/" + id);
        assertThat(entry.title()).isEqualTo("Fotpatrull, Centrum");
        assertThat(entry.promises()).containsExactly(scene.promise());
        assertThat(entry.municipalities()).containsExactly(scene.town().id());
        assertThat(entry.publishedAt()).isEqualTo(clock.instant());
        assertThat(entry.changedAt()).isEqualTo(clock.instant());
    }

    @Test
    void whatIsPlannedIsNeverToldEvenWhereItIsShown() {
        long planned = measures.plan(scene.publisher(), work("Hemlig plan"));
        releases.showPlanned(scene.publisher(), planned, true);
        clock.advance(Duration.ofDays(9));
        assertThat(told()).isEmpty();
    }

    @Test
    void aTextIsToldWhenAnotherPersonHasReleasedIt() {
        long id = measures.record(scene.officer(), scene.withText(TODAY, "Nya lampor lyser"));
        clock.advance(Duration.ofDays(1));
        Instant before = clock.instant();
        assertThat(told()).extracting(FeedEntry::summary).containsExactly("");
        assertThat(feed.entries(Set.of(scene.town().id()), before, 9)).isEmpty();

        clock.advance(Duration.ofHours(1));
        releases.releaseText(scene.publisher(), id, 0);
        assertThat(feed.entries(Set.of(scene.town().id()), before, 9))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.summary()).isEqualTo("Nya lampor lyser");
                    assertThat(entry.changedAt()).isEqualTo(clock.instant());
                    assertThat(entry.publishedAt()).isBefore(entry.changedAt());
                });
        releases.refuseText(scene.publisher(), id, 1);
        assertThat(told()).extracting(FeedEntry::summary).containsExactly("");
    }

    @Test
    void aStrikeIsToldUnderTheSameKeyWithoutTheText() {
        long id = measures.record(scene.officer(), scene.withText(TODAY, "Nya lampor lyser"));
        clock.advance(Duration.ofDays(1));
        releases.releaseText(scene.publisher(), id, 0);
        clock.advance(Duration.ofDays(1));
        measures.strike(scene.publisher(), id, CorrectionReason.DID_NOT_HAPPEN, null);
        assertThat(told()).singleElement().satisfies(entry -> {
            assertThat(entry.key()).isEqualTo("measure/" + id);
            assertThat(entry.what().getCodes()).containsExactly("measure.feed.STRUCK");
            assertThat(entry.summary()).isEmpty();
            assertThat(entry.changedAt()).isEqualTo(clock.instant());
        });
    }

    @Test
    void whatIsStruckBeforeAnybodySawItIsNeverTold() {
        long id = measures.record(scene.officer(), scene.patrol(TODAY));
        measures.strike(scene.publisher(), id, CorrectionReason.DID_NOT_HAPPEN, null);
        clock.advance(Duration.ofDays(2));
        assertThat(told()).isEmpty();
    }

    @Test
    void takesAsManyStatementsForManyAsForFewAndGivesTheLatest() throws Exception {
        measures.record(scene.officer(), scene.patrol(TODAY));
        clock.advance(Duration.ofDays(1));
        int few = statements.during(this::told).size();
        for (int more = 0; more < 5; more++) {
            measures.record(scene.officer(), scene.withText(TODAY.minusDays(more), "Nr " + more));
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(statements.during(this::told)).hasSize(few);
        assertThat(feed.entries(Set.of(scene.town().id()), Instant.EPOCH, 2))
                .hasSize(2)
                .isEqualTo(told().subList(0, 2));
    }

    private NewMeasure work(String text) {
        return new NewMeasure(
                scene.lighting(),
                scene.town().id(),
                scene.place(),
                scene.town().party(),
                Period.of(TODAY.plusDays(3)),
                1,
                null,
                Set.of(scene.promise()),
                text,
                "",
                null,
                false);
    }

    private List<FeedEntry> told() {
        return feed.entries(Set.of(scene.town().id()), Instant.EPOCH, 50);
    }
}
