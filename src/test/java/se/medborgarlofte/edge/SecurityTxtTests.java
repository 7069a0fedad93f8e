package se.medborgarlofte.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.edge.EdgeSettings.SecurityContact;
import se.medborgarlofte.shared.BaseUrl;
import se.medborgarlofte.shared.SwedishTime;

class SecurityTxtTests {

    private static final LocalDate LAST = LocalDate.of(2027, 6, 30);
    private static final List<URI> CONTACTS =
            List.of(URI.create("mailto:sakerhet@exempel.se"), URI.create("https://exempel.se/sarbarhet"));

    @Test
    void saysWhomToTellAndHowLongThatIsTrue() {
        assertThat(on(LAST.minusYears(1), "https://loften.exempel.se").text()).contains("""
                Contact: mailto:sakerhet@exempel.se
                Contact: https://exempel.se/sarbarhet
                Expires: 2027-06-30T22:00:00Z
                Preferred-Languages: sv, en
                Canonical: https://loften.exempel.se/.well-known/security.txt
                """);
        assertThat(on(LAST, "").text().orElseThrow()).doesNotContain("Canonical");
    }

    @ParameterizedTest
    @CsvSource({"2027-05-31, UP, 30", "2027-06-01, WARNING, 29", "2027-06-30, WARNING, 0", "2027-07-01, WARNING, -1"})
    void warnsAMonthBefore(LocalDate day, String status, long left) {
        var health = new SecurityTxtHealthIndicator(on(day, "")).health();

        assertThat(health.getStatus().getCode()).isEqualTo(status);
        assertThat(health.getDetails()).containsEntry("daysLeft", left);
    }

    @Test
    void isNotThereWhereNobodySetIt() {
        var none = file(new SecurityContact(List.of(), Optional.empty()), LAST, "");

        assertThat(none.text()).isEmpty();
        assertThat(new SecurityTxtHealthIndicator(none).health().getStatus().getCode())
                .isEqualTo("UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sakerhet@exempel.se", "http://exempel.se/", "javascript:alert(1)"})
    void refusesAContactThatIsNoAddress(String contact) {
        assertThatThrownBy(() -> new SecurityContact(List.of(URI.create(contact)), Optional.of(LAST)))
                .hasMessageContaining("mailto:");
    }

    @Test
    void refusesHalfOfIt() {
        assertThatThrownBy(() -> new SecurityContact(CONTACTS, Optional.empty()))
                .hasMessageContaining("both");
        assertThatThrownBy(() -> new SecurityContact(List.of(), Optional.of(LAST)))
                .hasMessageContaining("both");
    }

    private static SecurityTxt on(LocalDate day, String base) {
        return file(new SecurityContact(CONTACTS, Optional.of(LAST)), day, base);
    }

    private static SecurityTxt file(SecurityContact settings, LocalDate day, String base) {
        LocalDateTime evening = day.atTime(23, 30);
        Clock clock = Clock.fixed(SwedishTime.instantOf(evening), ZoneOffset.UTC);
        return new SecurityTxt(
                new EdgeSettings(List.of(), new EdgeSettings.Requests(1, 1, 1, Duration.ZERO), settings),
                new BaseUrl(base),
                new SwedishTime(clock));
    }
}
