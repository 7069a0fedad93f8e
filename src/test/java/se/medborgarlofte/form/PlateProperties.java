package se.medborgarlofte.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.medborgarlofte.form.PersonalDataGuard.Words;

/** Every number plate is found, and no number after an ordinary word is taken for one. */
class PlateProperties {

    @Property
    void findsEveryPlateHoweverItIsWrittenUnlessItBeginsAsAWordDoes(
            @ForAll("letters") String letters, @ForAll("ends") String end, @ForAll("gaps") String gap) {
        boolean word = Arrays.asList(Words.BEFORE_NUMBERS.split("\\|")).contains(letters) && !gap.isEmpty();
        assertThat(PersonalDataGuard.find("en bil, " + letters + gap + end + ", stod där"))
                .matches(found -> found.isPresent() != word);
        assertThat(PersonalDataGuard.find("en bil, " + letters.toUpperCase(Locale.ROOT) + gap + end + ", stod där"))
                .isPresent();
    }

    @Property
    void letsNumbersAfterOrdinaryWordsThrough(@ForAll("prose") String word, @ForAll("ends") String number) {
        assertThat(PersonalDataGuard.find("Vi var där " + word + " " + number + " gånger"))
                .isEmpty();
    }

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.strings().withChars("abcdefghjklmnoprstuwxyz").ofLength(3);
    }

    @Provide
    Arbitrary<String> ends() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.strings()
                                .withChars("0123456789abcdefghjklmnprstuwxyz")
                                .ofLength(1))
                .as((two, last) -> String.format("%02d%s", two, last));
    }

    @Provide
    Arbitrary<String> gaps() {
        return Arbitraries.of(" ", "", "-", "\u00a0");
    }

    /** Of three letters each; those with i, q, v, å, ä or ö begin no plate. */
    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of(
                ("och att den det som för med har kan ska var vid men hos per kom tog gav fem sex tre ett två "
                                + "tio dag maj okt rum hus box tel väg bil max ner upp Den Och Box")
                        .split(" "));
    }
}
