package se.medborgarlofte.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What {@code /om/sa-raknar-vi} tells citizens is what the program does. */
class WorkedExamplesTests {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    WorkedExamplesTests() {
        messages.setBasename("messages/counting");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
    }

    static List<WorkedExample> examples() {
        return WorkedExamples.all();
    }

    static Stream<WorkedCase> cases() {
        return examples().stream().flatMap(example -> example.cases().stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theProgramCountsAsTheExampleSays(WorkedCase example) {
        TargetProgress progress = example.progress();

        assertThat(new WorkedCase.Expected(
                        progress.status(),
                        progress.counted(),
                        progress.required(),
                        progress.requiredByToday(),
                        progress.reachedPeriods(),
                        progress.judgedPeriods()))
                .isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isExplainedInWordsWithItsNumbersPutIn(WorkedCase example) {
        assertThat(text(example)).doesNotContain("{", "}").containsPattern("\\b" + number(example) + "\\b");
    }

    /** What is done in each place stands in the words instead of the sum. */
    private static int number(WorkedCase example) {
        TargetProgress progress = example.progress();
        return progress.target().each()
                ? progress.places().get(0).progress().counted()
                : example.expected().counted();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "extension | minst 6 fotpatruller",
                "extension | först till den 30 juni 2026",
                "extension | Den 15 juni 2026 förlängs löftet till den 31 december 2026",
                "extension | Den 15 oktober 2026 är 6 av 6",
                "pace | 181 av årets 365 dagar",
                "average | 4 på 5 dagar är i snitt 0,8 per dag",
                "part-period | hör 92 dagar till löftet, och andelen avrundad nedåt är 1.",
                "part-period | hör 273 dagar till löftet, och andelen är 2.",
                "no-share | bara 47 dagar",
                "long-year | 4 dagar inom året och den sista 4. Där krävs 1 i stället för 2",
                "coverage | 3 besök är gjorda, 3 av 4 klasser är nådda",
                "municipalities-each | Norrby har 6 och Söderby 1",
                "pause | Sammanlagt krävs 9. 10 är gjorda",
                "pause-afterwards | Då hade 28 patruller krävts",
            })
    void datesAndNumbersAreTheExamplesOwn(String name, String words) {
        assertThat(text(example(name))).contains(words);
    }

    @Test
    void whatIsDoneAtTheBordersOfADayBelongsToTheSwedishDay() {
        assertThat(example("last-day").recorded().tallies())
                .extracting(Tally::from)
                .endsWith(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1));
        assertThat(example("clock").recorded().tallies())
                .extracting(Tally::from)
                .filteredOn(LocalDate.of(2026, 10, 25)::equals)
                .hasSize(2);
    }

    private static WorkedCase example(String name) {
        return cases().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private String text(WorkedCase example) {
        return messages.getMessage(example.textKey(), example.arguments(), SWEDISH);
    }

    @Test
    void eachThemeAndExampleHasItsHeading() {
        assertThat(Stream.concat(
                        WorkedExamples.themes().stream().map(WorkedExamples.Theme::titleKey),
                        examples().stream().map(WorkedExample::titleKey)))
                .allSatisfy(key ->
                        assertThat(messages.getMessage(key, null, SWEDISH)).isNotBlank());
    }

    @Test
    void namesAreUnique() {
        assertThat(examples()).extracting(WorkedExample::name).doesNotHaveDuplicates();
        assertThat(cases()).extracting(WorkedCase::name).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleStatusVerdictAndRecurrenceHasItsWords() {
        Stream<String> keys = Stream.of(
                        Arrays.stream(CountingRule.values()).map(CountingRule::messageKey),
                        keys("status", ProgressStatus.values()),
                        keys("verdict", PeriodVerdict.values()),
                        keys("recurrence", Recurrence.values()))
                .flatMap(each -> each);

        assertThat(keys)
                .allSatisfy(key ->
                        assertThat(messages.getMessage(key, null, SWEDISH)).isNotBlank());
    }

    private static Stream<String> keys(String kind, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> "counting." + kind + "." + value.name());
    }
}
