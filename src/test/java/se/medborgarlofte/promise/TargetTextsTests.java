package se.medborgarlofte.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.medborgarlofte.shared.SwedishDates;

/** A target reads well whatever its activity types are called. */
class TargetTextsTests {

    private final TargetTexts texts = new TargetTexts(messages(), new SwedishDates());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Dialogmöte                              | WHOLE | BINDING  | Dialogmöte: minst 3 under hela löftets tid
                    ANPR-kontroll                           | WEEK  | BINDING  | ANPR-kontroll: minst 3 per vecka
                    Trafikkontroll;Skolbesök;ANPR-kontroll  | DAY   | BINDING  | Trafikkontroll, skolbesök eller ANPR-kontroll: minst 3 per dag
                    Öppet hus                               | YEAR  | AMBITION | Öppet hus: minst 3 per år (det vi strävar efter)
                    """)
    void saysHowManyOfWhat(String counted, Recurrence recurrence, Commitment commitment, String sentence) {
        Target target = new Target(1, counted(counted), AtLeast.of(3, recurrence), commitment);
        assertThat(texts.sentence(target)).isEqualTo(sentence);
    }

    private static List<CountedActivity> counted(String names) {
        List<String> list = Stream.of(names.split(";")).toList();
        return IntStream.range(0, list.size())
                .mapToObj(id -> new CountedActivity(id, list.get(id)))
                .toList();
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/counting");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
