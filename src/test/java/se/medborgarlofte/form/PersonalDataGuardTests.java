package se.medborgarlofte.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.form.PersonalDataGuard.Kind;

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
                    PLATE | en blå abc 123 flyttades
                    PLATE | en blå abc 12a flyttades
                    PLATE | en blå Abc-123 flyttades
                    PLATE | en blå och123 flyttades
                    PLATE | en blå OCH 123 flyttades
                    EMAIL | skriv till kim@pitea.example.
                    EMAIL | skriv till kim(at)pitea.example
                    """)
    void finds(Kind kind, String text) {
        assertThat(PersonalDataGuard.find(text))
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
                "Ring 114 14 och 112, som 123 gjorde den 12 maj kl 123.",
                "Box 123, rum 12b, dag 365. Den 125:e kom 130 av 450.",
                "Period 2025-01-01 – 2026-12-31, diarienummer KS 2026/123."
            })
    void letsOrdinaryTextThrough(String text) {
        assertThat(PersonalDataGuard.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://exempel.se/arende/850709-9805",
                "https://exempel.se/arende?person=198507099805",
                "https://exempel.se/arende?person=19850709%2D9805",
                "https://exempel.se/ring/070-1234567",
                "https://exempel.se/?till=%2B46701234567",
                "https://exempel.se/skriv#kim%40pitea.example",
                "https://kim@pitea.example/",
            })
    void findsThemInLinks(String link) {
        assertThatThrownBy(() -> PersonalDataGuard.checkLink("link", link))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("link"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.facebook.com/piteakommun/videos/850709980112345/",
                "https://www.facebook.com/watch/?v=8507099801",
                "https://www.youtube.com/watch?v=abc123DEF&t=70",
                "https://www.youtube.com/@piteakommun",
                "https://nyheter.example/2026/03/1612345/belysning-100%25",
                "https://www.google.com/maps/@65.3172,21.4794,15z",
            })
    void letsOrdinaryLinksThrough(String link) {
        assertThatCode(() -> PersonalDataGuard.checkLink("link", link)).doesNotThrowAnyException();
    }

    @Test
    void letsAnOfficeSayWhereOneAsksButNobodyBeNamedByNumber() {
        assertThatCode(() ->
                        PersonalDataGuard.checkPersons("description", "Fråga oss: 0911-69 60 00, trygg@pitea.example"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> PersonalDataGuard.checkPersons("description", "Bilen ABC 123 flyttades"))
                .hasMessage("form.error.personalData.PLATE");
    }

    @Property
    void findsEveryPersonalNumberWithinAnyWords(@ForAll("numbers") String number, @ForAll("words") String before) {
        assertThat(PersonalDataGuard.find(before + " " + number + " sågs")).isPresent();
    }

    @Property
    void letsWordsThrough(@ForAll("words") String words) {
        assertThat(PersonalDataGuard.find(words)).isEmpty();
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
