package se.medborgarlofte.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.measure.PersonalDataGuard.Kind;

/** What must never stand in a public text is found, however it is written; ordinary texts go through. */
class PersonalDataGuardTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PERSONAL_NUMBER | född 850709-9805 i Piteå
                    PERSONAL_NUMBER | 198507099805
                    PERSONAL_NUMBER | 19850709 – 9805
                    PERSONAL_NUMBER | 850709+9805
                    PERSONAL_NUMBER | 850769-9805
                    PERSONAL_NUMBER | ８５０７０９-９８０５
                    PERSONAL_NUMBER | 850\u200b709-9805
                    PHONE | ring 070-123 45 67
                    PHONE | ring 0920-123 45
                    PHONE | ring +46 (0)70 123 45 67
                    PHONE | ring 0046701234567
                    PLATE | en blå ABC 123 flyttades
                    PLATE | en blå abc12d flyttades
                    PLATE | en blå ABC-12D flyttades
                    EMAIL | skriv till kim@pitea.example.
                    EMAIL | skriv till kim(at)pitea.example
                    """)
    void finds(Kind kind, String text) {
        assertThat(PersonalDataGuard.check(text))
                .hasValueSatisfying(finding -> assertThat(finding.kind()).isEqualTo(kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Sex nya lyktor längs väg 373, klart 2026-03-16.",
                "Ring 112 om det är bråttom och 114 14 annars.",
                "Den 16 mars kl. 18.30–20.00 kom 125 personer.",
                "Kostnad 12 500 kr, och 150 cyklar märktes på E4 och 3A.",
                "Period 2025-01-01 – 2026-12-31, diarienummer KS 2026/123."
            })
    void letsOrdinaryTextThrough(String text) {
        assertThat(PersonalDataGuard.check(text)).isEmpty();
    }

    @Property
    void findsEveryPersonalNumberWithinAnyWords(@ForAll("numbers") String number, @ForAll("words") String before) {
        assertThat(PersonalDataGuard.check(before + " " + number + " sågs")).isPresent();
    }

    @Property
    void letsWordsThrough(@ForAll("words") String words) {
        assertThat(PersonalDataGuard.check(words)).isEmpty();
    }

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<LocalDate> born = Arbitraries.integers()
                .between(0, 40_000)
                .map(days -> LocalDate.of(1910, 1, 1).plusDays(days));
        return Combinators.combine(
                        born,
                        Arbitraries.of(0, 60),
                        Arbitraries.of("-", "+", "", " ", "–"),
                        Arbitraries.integers().between(0, 9999),
                        Arbitraries.of(true, false))
                .as((day, more, between, last, century) -> String.format(
                        "%s%02d%02d%s%04d",
                        century ? "" + day.getYear() : String.format("%02d", day.getYear() % 100),
                        day.getMonthValue(),
                        day.getDayOfMonth() + more,
                        between,
                        last));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("lyktor", "Centrum", "och", "väg", "två", "Piteå,", "kvällen.", "LED")
                .list()
                .ofMaxSize(12)
                .map(list -> String.join(" ", list));
    }
}
