package se.medborgarlofte.edge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What can be set about the edge.
 *
 * @param hosts names that the program answers to, beside that of the base URL
 * @param requests how many requests are worked on at once
 * @param securityTxt whom to tell of a weakness
 */
@Validated
@ConfigurationProperties("medborgarlofte")
record EdgeSettings(
        @DefaultValue List<String> hosts,
        @Valid @DefaultValue Requests requests,
        @DefaultValue SecurityContact securityTxt) {

    /**
     * How many requests of a kind are worked on at once; half as many more may wait for a place.
     *
     * @param open public pages, and as many files
     * @param staff pages behind log-in
     * @param doors log-in and invitations
     * @param patience for how long one waits before the answer is 503
     */
    record Requests(
            @Min(1) @DefaultValue("40") int open,
            @Min(1) @DefaultValue("20") int staff,
            @Min(1) @DefaultValue("20") int doors,
            @DefaultValue("500ms") Duration patience) {}

    /**
     * What {@code /.well-known/security.txt} says; there is none where no contact is set.
     *
     * @param contact addresses such as mailto:sakerhet@exempel.se or https://exempel.se/sarbarhet, the best one first
     * @param expires the last day on which that is true, at most a year ahead
     */
    record SecurityContact(@DefaultValue List<URI> contact, Optional<LocalDate> expires) {

        private static final Set<String> SCHEMES = Set.of("https", "mailto", "tel");

        SecurityContact {
            if (contact.isEmpty() == expires.isPresent()) {
                throw new IllegalArgumentException(
                        "medborgarlofte.security-txt needs both, contact and expires, or neither");
            }
            if (!contact.stream().allMatch(address -> SCHEMES.contains(String.valueOf(address.getScheme())))) {
                throw new IllegalArgumentException(
                        "medborgarlofte.security-txt.contact begins with mailto:, https: or tel:");
            }
        }
    }
}
