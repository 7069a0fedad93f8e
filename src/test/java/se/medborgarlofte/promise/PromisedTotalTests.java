package se.medborgarlofte.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.promise.HintedTexts.FEWER;
import static se.medborgarlofte.promise.HintedTexts.PER_YEAR;
import static se.medborgarlofte.promise.HintedTexts.TODAY;
import static se.medborgarlofte.promise.HintedTexts.TWO_YEARS;
import static se.medborgarlofte.promise.HintedTexts.text;
import static se.medborgarlofte.promise.Promised.PATROL;
import static se.medborgarlofte.promise.Promised.day;
import static se.medborgarlofte.promise.Promised.period;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.medborgarlofte.promise.Hints.Around;
import se.medborgarlofte.promise.PromisedTotal.Before;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.SwedishDates;

/** What a number amounts to, and what was recorded in the time before. */
class PromisedTotalTests {

    @Test
    void aNumberThatComesBackIsSummedUp() {
        assertThat(total(AtLeast.of(5, Recurrence.WEEK), period("2026-01-01", "2027-12-31"), Map.of()))
                .as("103 weeks, and the share of one at either end")
                .isEqualTo(520);
        assertThat(total(new Average(1, Recurrence.DAY), TWO_YEARS, Map.of())).isEqualTo(731);
        assertThat(total(PER_YEAR, TWO_YEARS, Map.of())).isEqualTo(6);
        assertThat(total(PER_YEAR, period("2027-01-01", "2027-12-31"), Map.of()))
                .as("the number itself")
                .isNull();
        assertThat(total(AtLeast.of(3, Recurrence.WHOLE), TWO_YEARS, Map.of(PATROL, 7)))
                .isNull();
        assertThat(total(FEWER, TWO_YEARS, Map.of(PATROL, 7))).isNull();
    }

    @Test
    void besideItStandsWhatWasRecordedBefore() {
        assertThat(before(TODAY, Map.of(PATROL, 312, 99L, 5)))
                .isEqualTo(new Before(period("2025-01-01", "2026-12-31"), 312, false));
        assertThat(before(day("2027-01-01"), Map.of(PATROL, 312)))
                .isEqualTo(new Before(period("2025-01-01", "2026-12-31"), 312, true));
        assertThat(before(TODAY, Map.of(99L, 5))).isNull();
        assertThat(total(PER_YEAR, period("2027-01-01", "2027-12-31"), Map.of(PATROL, 2)))
                .as("to compare with")
                .isEqualTo(3);
    }

    @Test
    void itIsSaidInWords() {
        TargetTexts texts = new TargetTexts(messages(), new SwedishDates());
        PromisedTotal much = promisedTotal(AtLeast.of(5, Recurrence.WEEK), TWO_YEARS, Map.of(PATROL, 1312), TODAY);
        assertThat(texts.text(Objects.requireNonNull(much).line()))
                .isEqualTo("Fotpatrull: minst 5 per vecka. Det blir minst 522 under löftets tid."
                        + " I en lika lång tid före, 1 januari 2025 till 31 december 2026, har 1\u00a0312 registrerats"
                        + " hittills.");
        PromisedTotal none = promisedTotal(PER_YEAR, period("2027-03-01", "2027-03-31"), Map.of(), TODAY);
        assertThat(texts.text(Objects.requireNonNull(none).line()))
                .isEqualTo("Fotpatrull: minst 3 per år. Löftets tid är så kort att inget krävs.");
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/counting", "messages/promise");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static @Nullable Integer total(Rule rule, Period period, Map<Long, Integer> before) {
        PromisedTotal total = promisedTotal(rule, period, before, TODAY);
        return total == null ? null : total.number();
    }

    private static @Nullable Before before(LocalDate today, Map<Long, Integer> before) {
        PromisedTotal total = promisedTotal(PER_YEAR, TWO_YEARS, before, today);
        return total == null ? null : total.before();
    }

    private static @Nullable PromisedTotal promisedTotal(
            Rule rule, Period period, Map<Long, Integer> before, LocalDate today) {
        return Hints.of(text(period, "Vi syns.", 1, rule), new Around(0, true, before, today)).stream()
                .filter(Hint.Totals.class::isInstance)
                .flatMap(hint -> ((Hint.Totals) hint).totals().stream())
                .findFirst()
                .orElse(null);
    }
}
