package se.medborgarlofte.feed.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import se.medborgarlofte.feed.Feed;
import se.medborgarlofte.feed.FeedEntry;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.shared.NotFound;

/** What is new in a municipality, for news readers. */
@Controller
class AtomController {

    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");

    /** A reader that asks once a day misses nothing, and nobody is sent a novel. */
    private static final int MOST = 50;

    private final Feed feed;
    private final AtomWriter writer;
    private final Municipalities municipalities;

    AtomController(Feed feed, AtomWriter writer, Municipalities municipalities) {
        this.feed = feed;
        this.writer = writer;
        this.municipalities = municipalities;
    }

    /** The tag is of the very bytes, so that what is gone from the feed is gone from every reader that asks again. */
    @GetMapping("/{municipality:[a-z0-9-]+}/nytt.atom")
    @Nullable
    ResponseEntity<byte[]> atom(@PathVariable String municipality, WebRequest request) {
        MunicipalitySummary found =
                municipalities.bySlug(municipality).orElseThrow(() -> new NotFound("municipality " + municipality));
        List<FeedEntry> entries = feed.entries(Set.of(found.id()), Instant.EPOCH, MOST);
        Instant updated = entries.stream()
                .map(FeedEntry::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        byte[] content = writer.write(found, entries, updated);
        if (request.checkNotModified("W/\"" + DigestUtils.md5DigestAsHex(content) + "\"", updated.toEpochMilli())) {
            return null;
        }
        return ResponseEntity.ok()
                .contentType(ATOM)
                .cacheControl(
                        CacheControl.maxAge(Duration.ZERO).mustRevalidate().cachePublic())
                .body(content);
    }
}
