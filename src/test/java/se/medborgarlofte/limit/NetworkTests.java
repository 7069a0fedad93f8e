package se.medborgarlofte.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTests {

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff, true",
        "2001:db8:1:2::1, 2001:DB8:1:2:0:0:0:9%eth0, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "192.0.2.7, 192.0.2.8, false",
        "192.0.2.7, ::ffff:192.0.2.7, true",
        "::1, 127.0.0.1, false",
        "proxy.exempel:se, proxy.exempel:no, false",
        "unknown, '', false",
        ":::, ::::, false",
    })
    void tellsSubscribersApartAndNotTheirAddresses(String one, String other, boolean same) {
        assertThat(Network.of(one).equals(Network.of(other))).isEqualTo(same);
    }
}
