package se.medborgarlofte.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands around it, a personal number is found, and what is found stands in the text. */
class PersonalDataGuardFuzz {

    @ValueSource(
            strings = {
                "",
                "mejla mig @ jobbet (at) example.com",
                "0 7 0 1 2 3 4 5 6 7",
                "%00%ZZ",
                "ABC 12D",
                "2026-05-31"
            })
    @FuzzTest(maxDuration = "30s")
    void findsANumberInAnyText(@NotNull String text) {
        PersonalDataGuard.find(text)
                .ifPresent(found -> assertThat(found.excerpt()).isNotBlank());
        assertThatThrownBy(() -> PersonalDataGuard.checkPersons("text", text + "\nNr 19121212-1212.\n" + text))
                .isInstanceOf(Refusal.class);
        tried(() -> PersonalDataGuard.checkLink("link", "https://example.com/" + text));
    }

    private static void tried(Runnable check) {
        try {
            check.run();
        } catch (Refusal polite) {
            assertThat(polite.messageKey()).startsWith("form.error.personalData.");
        }
    }
}
