package se.medborgarlofte.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTests {

    @Test
    void isTheBeginningOfALink() {
        assertThat(new BaseUrl("https://loften.exempel.se").link("/inbjudan/x"))
                .isEqualTo("https://loften.exempel.se/inbjudan/x");
        assertThat(new BaseUrl(" https://exempel.se/loften// ").link("/inbjudan/x"))
                .isEqualTo("https://exempel.se/loften/inbjudan/x");
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
