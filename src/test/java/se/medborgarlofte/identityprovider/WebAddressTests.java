package se.medborgarlofte.identityprovider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://login.exempel.se",
                "https://login.exempel.se/realms/pitea",
                "http://localhost:8080/realms/pitea",
                "http://127.0.0.1:1"
            })
    void goesToIssuersByHttpsOrOnThisComputer(String issuer) {
        assertThat(WebAddress.isIssuer(issuer)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "login.exempel.se",
                "http://login.exempel.se",
                "http://localhost.exempel.se",
                "http://localhost@exempel.se",
                "https://login.exempel.se?a",
                "https://login.exempel.se#a",
                "file:///etc/passwd",
                "https:///realms",
                "https://a b"
            })
    void goesNowhereElse(String issuer) {
        assertThat(WebAddress.isIssuer(issuer)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.exempel.se,https://b.exempel.se/token,true",
        "https://a.exempel.se,http://a.exempel.se/token,false",
        "https://a.exempel.se,http://localhost/token,false",
        "https://a.exempel.se,https://127.0.0.1/token,false",
        "https://a.exempel.se,https://u@b.exempel.se/token,false",
        "http://localhost:1,http://localhost:2/token,true",
        "http://localhost:1,ftp://localhost/token,false",
        "http://localhost:1,/token,false"
    })
    void isLedToNoAddressInsideByAProviderOutside(String issuer, String address, boolean may) {
        assertThat(WebAddress.mayName(issuer, address)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | '' | loa3 | mfa | false",
                "loa3 | '' | loa3 | '' | true",
                "loa3 loa4 | '' | loa4 | '' | true",
                "loa3 | '' | loa | '' | false",
                "loa3 | '' | '' | mfa | false",
                "'' | mfa | '' | pwd mfa | true",
                "'' | mfa hwk | '' | mfa | false",
                "loa3 | mfa | loa3 | mfa | true",
                "loa3 | mfa | loa3 | pwd | false"
            })
    void takesForEnoughOnlyWhatIsRequired(String acr, String amr, String saidAcr, String saidAmr, boolean enough) {
        ProviderSettings settings = new ProviderSettings("Ett", "https://a.exempel.se", "ett", acr, amr, true);

        assertThat(new KnownProvider(1, 1, "ett", settings, "", 0).isAssuredBy(saidAcr, List.of(saidAmr.split(" "))))
                .isEqualTo(enough);
    }

    @Test
    void readsWordsHoweverTheyAreSeparated() {
        assertThat(new ProviderSettings("", "", "", " a,b \n c ", "", true).acr())
                .isEqualTo("a b c");
    }
}
