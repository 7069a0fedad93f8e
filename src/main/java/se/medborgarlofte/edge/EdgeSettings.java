package se.medborgarlofte.edge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What can be set about the edge.
 *
 * @param hosts names that the program answers to, beside that of the base URL
 * @param requests how many requests are worked on at once
 */
@Validated
@ConfigurationProperties("medborgarlofte")
record EdgeSettings(
        @DefaultValue List<String> hosts,
        @Valid @DefaultValue Requests requests) {

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
}
