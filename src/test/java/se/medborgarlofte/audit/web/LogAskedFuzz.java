package se.medborgarlofte.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.time.LocalDate;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.audit.LogSearch;

/** Whatever an address asks of the log is a search, and what a sheet holds is text. */
class LogAskedFuzz {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    @ValueSource(strings = {"2026-02-30", "-1", "٣", "=1+1", "\t@SUM(A1)", "＝cmd", "99999999999999999999", "&sida=1#"})
    @FuzzTest(maxDuration = "30s")
    void isASearchAndPlainText(@NotNull String typed) {
        LogFilter filter = new LogFilter(typed, typed, typed, typed, typed, typed, typed);
        LogSearch search = filter.search(TODAY);
        assertThat(search.from()).isBeforeOrEqualTo(search.to());
        assertThat(search.page()).isPositive();
        assertThat(filter.href()).matches("[!-~]*").doesNotContain("<").doesNotContain("\"");
        assertThat(LogSheet.harmless(typed)).doesNotMatch("(?s)[\\s\\p{Z}]*[=+@\\-\uFF1D\uFF0B\uFF20\uFF0D].*");
    }
}
