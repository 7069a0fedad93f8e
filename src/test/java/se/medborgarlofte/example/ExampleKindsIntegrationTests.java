package se.medborgarlofte.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.followup.JudgedPromise;
import se.medborgarlofte.followup.JudgedTarget;
import se.medborgarlofte.followup.Judgement;
import se.medborgarlofte.followup.PublishedFollowUp;
import se.medborgarlofte.followup.PublishedFollowUps;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.promise.CoverageFigure;
import se.medborgarlofte.promise.Figure;
import se.medborgarlofte.promise.MilestoneFigure;
import se.medborgarlofte.promise.OutcomeFigure;
import se.medborgarlofte.promise.PublishedDeviation;
import se.medborgarlofte.promise.PublishedPromise;
import se.medborgarlofte.promise.PublishedPromises;
import se.medborgarlofte.shared.SwedishTime;
import se.medborgarlofte.testing.IntegrationTest;

/** Whatever the day of the first start, a newcomer sees each kind of target, a pause, a deviation and a follow-up. */
@IntegrationTest
@TestPropertySource(properties = "spring.application.name=a-context-and-so-a-database-of-its-own")
class ExampleKindsIntegrationTests {

    @Autowired
    Example example;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Municipalities municipalities;

    @Autowired
    PublishedPromises promises;

    @Autowired
    PublishedFollowUps rounds;

    @ParameterizedTest
    @Transactional
    @ValueSource(strings = {"2026-01-01", "2028-02-29", "2026-07-31", "2026-11-23"})
    void showsEveryKindThereIs(LocalDate day) {
        SwedishTime.at(day.atTime(12, 0), () -> {
            example.load();
            long pitea = municipalities.bySlug("pitea").orElseThrow().id();
            PublishedPromise seventh =
                    promises.find(pitea, "alla-sjuor-far-traffa-polisen").orElseThrow();
            PublishedPromise light = promises.find(pitea, "ljusare-gangvagar").orElseThrow();

            assertThat(seventh.content().pauses())
                    .singleElement()
                    .matches(pause -> seventh.content().period().contains(pause.days()));
            assertThat(figure(seventh, 0, CoverageFigure.class).reached()).isBetween(3L, 5L);
            assertThat(figure(light, 1, MilestoneFigure.class).done()).isNotNull();
            assertThat(figure(light, 2, OutcomeFigure.class).points()).hasSize(3);
            assertThat(promises.find(pitea, "fler-grannar-hjalps-at")
                            .orElseThrow()
                            .deviations())
                    .singleElement()
                    .matches(PublishedDeviation::now);
        });
    }

    private static <F extends Figure> F figure(PublishedPromise promise, int target, Class<F> kind) {
        return kind.cast(
                Objects.requireNonNull(promise.progress().targets().get(target).figure()));
    }

    @ParameterizedTest
    @Transactional
    @ValueSource(strings = {"2026-01-01", "2028-02-29", "2026-07-31", "2026-11-23"})
    void isFollowedUpOnceAndBeingFollowedUpAgain(LocalDate day) {
        SwedishTime.at(day.atTime(12, 0), () -> {
            example.load();
            long pitea = municipalities.bySlug("pitea").orElseThrow().id();

            assertThat(rounds.in(pitea)).singleElement().satisfies(round -> {
                assertThat(round.told()).isPresent();
                assertThat(SwedishTime.dayOf(round.publishedAt())).isBefore(day);
                assertThat(round.content().promises())
                        .hasSize(6)
                        .extracting(JudgedPromise::judgement)
                        .doesNotContainNull()
                        .contains(Judgement.ON_TRACK, Judgement.BEHIND);
                assertThat(judged(round, "Ljusare gångvägar"))
                        .containsExactly(Judgement.ON_TRACK, Judgement.KEPT, Judgement.ON_TRACK);
                assertThat(rounds.since(round)).isEmpty();
            });
            assertThat(jdbc.sql("select stage from follow_up order by id")
                            .query(String.class)
                            .list())
                    .hasSize(2)
                    .last()
                    .isEqualTo("DRAFT");
        });
    }

    private static List<@Nullable Judgement> judged(PublishedFollowUp round, String title) {
        return round.content().promises().stream()
                .filter(promise -> promise.title().equals(title))
                .flatMap(promise -> promise.targets().stream())
                .map(JudgedTarget::judgement)
                .toList();
    }
}
