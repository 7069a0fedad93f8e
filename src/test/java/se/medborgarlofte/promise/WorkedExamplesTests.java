package se.medborgarlofte.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @ParameterizedTest
    @MethodSource("examples")
    void theProgramCountsAsTheExampleSays(WorkedExample example) {
        TargetProgress progress = example.progress();

        assertThat(new WorkedExample.Expected(
                        progress.status(),
                        progress.counted(),
                        progress.required(),
                        progress.requiredByToday(),
                        progress.reachedPeriods(),
                        progress.judgedPeriods()))
                .isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isExplainedInWordsWithItsNumbersPutIn(WorkedExample example) {
        String text = messages.getMessage(example.textKey(), example.arguments(), SWEDISH);

        assertThat(messages.getMessage(example.titleKey(), null, SWEDISH)).isNotBlank();
        assertThat(text)
                .doesNotContain("{", "}")
                .contains(Integer.toString(example.expected().counted()));
    }

    @Test
    void datesAndNumbersAreTheExamplesOwn() {
        WorkedExample extension = examples().stream()
                .filter(example -> example.name().equals("extension"))
                .findFirst()
                .orElseThrow();

        assertThat(messages.getMessage(extension.textKey(), extension.arguments(), SWEDISH))
                .contains("minst 6 fotpatruller")
                .contains("först till den 30 juni 2026")
                .contains("Den 15 juni 2026 förlängs löftet till den 31 december 2026")
                .contains("Den 15 oktober 2026 är 6 av 6");
    }

    @Test
    void namesAreUnique() {
        assertThat(examples()).extracting(WorkedExample::name).doesNotHaveDuplicates();
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
