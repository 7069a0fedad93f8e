package se.medborgarlofte.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTests {

    @Test
    void isTheBeginningOfALink() {
        assertThat(new BaseUrl("https://loften.exempel.se").link("/inbjudan/x"))
                .isEqualTo("https://loften.exempel.se/inbjudan/x");
        assertThat(new BaseUrl(" https://exempel.se/loften// ").link("/inbjudan/x"))
                .isEqualTo("https://exempel.se/loften/inbjudan/x");
    }

    @ParameterizedTest
    @CsvSource({
        "https://loften.exempel.se, https://loften.exempel.se",
        "https://Loften.Exempel.se:443/a, https://loften.exempel.se",
        "https://loften.exempel.se:8443, https://loften.exempel.se:8443",
        "http://localhost:80, http://localhost",
        "http://localhost:8080/a/b, http://localhost:8080",
        "'', ''"
    })
    void saysWhatBrowsersCallWhereItsPagesComeFrom(String base, String origin) {
        assertThat(new BaseUrl(base).origin()).isEqualTo(origin);
    }

    @Test
    void leavesThePathWhereItIsNotSet() {
        BaseUrl none = new BaseUrl(" ");
        assertThat(none.isSet()).isFalse();
        assertThat(none.link("/inbjudan/x")).isEqualTo("/inbjudan/x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "loften.exempel.se",
                "ftp://exempel.se",
                "javascript:alert(1)",
                "https://",
                "https:///x",
                "å ä ö",
                "https://exempel.se?a=b",
                "https://exempel.se/#a"
            })
    void stopsTheStartWhereItIsNoWebAddress(String typed) {
        assertThatThrownBy(() -> new BaseUrl(typed)).isInstanceOf(IllegalArgumentException.class);
    }
}
