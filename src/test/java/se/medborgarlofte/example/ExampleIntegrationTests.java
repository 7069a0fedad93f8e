package se.medborgarlofte.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.agreement.PublishedAgreements;
import se.medborgarlofte.agreement.SigningPictures;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.picture.Picture;
import se.medborgarlofte.promise.ProgressStatus;
import se.medborgarlofte.promise.PublicEvent;
import se.medborgarlofte.promise.PublishedPromise;
import se.medborgarlofte.promise.PublishedPromises;
import se.medborgarlofte.shared.SwedishTime;
import se.medborgarlofte.testing.IntegrationTest;

/** Whatever the day of the first start, one promise is kept, one is on pace, one behind, and one has no number. */
@IntegrationTest
@TestPropertySource(properties = "spring.application.name=a-context-and-so-a-database-of-its-own")
class ExampleIntegrationTests {

    @Autowired
    Example example;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Municipalities municipalities;

    @Autowired
    PublishedAgreements agreements;

    @Autowired
    SigningPictures pictures;

    @Autowired
    PublishedPromises promises;

    @ParameterizedTest
    @Transactional
    @ValueSource(
            strings = {"2026-01-01", "2028-02-29", "2026-12-31", "2026-03-29", "2026-10-25", "2026-07-31", "2026-11-23"
            })
    void showsOnePromiseInEachState(LocalDate day) {
        SwedishTime.at(day.atTime(12, 0), () -> {
            example.load();
            long pitea = municipalities.bySlug("pitea").orElseThrow().id();

            assertThat(agreements.in(pitea)).singleElement().matches(agreement -> agreement.isCurrent(day));
            assertThat(agreements.in(pitea).get(0).content().signatories()).allSatisfy(signatory -> {
                assertThat(signatory.name()).contains("påhittat namn");
                assertThat(Objects.requireNonNull(signatory.signedOn()).getDayOfWeek())
                        .isLessThan(DayOfWeek.SATURDAY);
            });
            Map<String, ProgressStatus> states = promises.in(pitea).stream()
                    .collect(Collectors.toMap(PublishedPromise::slug, PublishedPromise::status));
            assertThat(states)
                    .containsEntry("polisen-sander-live-och-svarar-pa-fragor", ProgressStatus.REACHED)
                    .containsEntry("vi-lyssnar-pa-dig-som-bor-i-pitea", ProgressStatus.ON_TRACK)
                    .containsEntry("fler-grannar-hjalps-at", ProgressStatus.BEHIND)
                    .containsEntry("farre-stolder-och-inbrott", ProgressStatus.NOT_MEASURABLE)
                    .containsEntry("alla-sjuor-far-traffa-polisen", ProgressStatus.ON_TRACK)
                    .containsEntry("ljusare-gangvagar", ProgressStatus.ON_TRACK);
        });
    }

    /** As everybody's: half a year and more from now, and within the two years that a role may last. */
    @Test
    @Transactional
    void everyRoleHasALastDay() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        SwedishTime.at(day.atTime(12, 0), () -> {
            example.load();
            assertThat(jdbc.sql("select ends_on from membership where role <> 'SYSTEM_ADMINISTRATOR'")
                            .query(LocalDate.class)
                            .list())
                    .isNotEmpty()
                    .doesNotContainNull()
                    .allMatch(last -> last.isAfter(day.plusMonths(6)) && !last.isAfter(day.plusYears(2)));
        });
    }

    @Test
    @Transactional
    void everyFigureEqualsTheEventsListedUnderIt() {
        SwedishTime.at(LocalDate.of(2026, 11, 23).atTime(12, 0), () -> {
            example.load();
            long pitea = municipalities.bySlug("pitea").orElseThrow().id();
            assertThat(promises.in(pitea)).isNotEmpty().allSatisfy(promise -> {
                List<PublicEvent> events = promises.events(promise, 0, 100);
                int counted = events.stream()
                        .filter(PublicEvent::counted)
                        .mapToInt(PublicEvent::quantity)
                        .sum();
                assertThat(counted)
                        .isEqualTo(promise.progress().targets().stream()
                                .filter(target -> !target.target().counts().isEmpty())
                                .mapToInt(target -> target.counted())
                                .sum());
                assertThat(events).noneMatch(PublicEvent::isLate);
            });
        });
    }

    @Test
    @Transactional
    void listsUnderAPromiseOnlyWhatItIsAbout() {
        SwedishTime.at(LocalDate.of(2026, 11, 23).atTime(12, 0), () -> {
            example.load();
            long pitea = municipalities.bySlug("pitea").orElseThrow().id();
            PublishedPromise theft =
                    promises.find(pitea, "farre-stolder-och-inbrott").orElseThrow();
            assertThat(promises.events(theft, 0, 100))
                    .extracting(PublicEvent::activity)
                    .containsOnly("Cykelmärkning", "Cykelparkering");
        });
    }

    @Test
    @Transactional
    void showsADrawingOfTheSigningThatSaysThatItIsOne() {
        SwedishTime.at(LocalDate.of(2026, 11, 23).atTime(12, 0), () -> {
            example.load();
            long pitea = municipalities.bySlug("pitea").orElseThrow().id();
            long agreement = agreements.in(pitea).get(0).id();
            assertThat(pictures.published(agreement)).hasValueSatisfying(picture -> {
                assertThat(picture.format()).isEqualTo(Picture.Format.PNG);
                assertThat(picture.caption()).contains("tecknad");
                assertThat(picture.alt()).contains("skriver under");
            });
        });
    }

    @Test
    @Transactional
    void loadsOnlyOnce() {
        SwedishTime.at(LocalDate.of(2026, 11, 23).atTime(12, 0), () -> {
            example.load();
            example.load();
            assertThat(municipalities.all()).hasSize(2);
        });
    }
}
