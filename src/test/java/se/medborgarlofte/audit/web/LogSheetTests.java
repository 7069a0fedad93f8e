package se.medborgarlofte.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of the log is text to whatever opens it. */
class LogSheetTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+46 911 12345",
                "-2",
                "@SUM(A1)",
                "＝1",
                "＋1",
                "－1",
                "＠A1",
                "\tx",
                "\rx",
                "\nx",
                " \n =1",
                "\u00a0=1",
                "\u200b=1",
                "\uFEFF=1\nmer",
            })
    void makesNoFormula(String text) {
        assertThat(LogSheet.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Trygg stad", "a=b", "{\"a\":\"=1\"}", "2026-05-04 10:00:00", "\"quoted\"; text"})
    void leavesOtherTextAlone(String text) {
        assertThat(LogSheet.harmless(text)).isEqualTo(text);
    }
}
