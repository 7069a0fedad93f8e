package se.medborgarlofte.calendar.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import se.medborgarlofte.calendar.CalendarWriter;
import se.medborgarlofte.dialogue.CalendarEntry;
import se.medborgarlofte.dialogue.GatheringKind;
import se.medborgarlofte.dialogue.PublicCalendar;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;

/** Calendars to follow, and single meetings to keep. */
@Controller
class CalendarController {

    private static final String MUNICIPALITY = "/{municipality:[a-z0-9-]+}";
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final PublicCalendar calendar;
    private final CalendarWriter writer;
    private final Municipalities municipalities;
    private final MessageSource messages;

    CalendarController(
            PublicCalendar calendar, CalendarWriter writer, Municipalities municipalities, MessageSource messages) {
        this.calendar = calendar;
        this.writer = writer;
        this.municipalities = municipalities;
        this.messages = messages;
    }

    @GetMapping(MUNICIPALITY + "/kalender.ics")
    @Nullable
    ResponseEntity<byte[]> all(@PathVariable String municipality, WebRequest request) {
        MunicipalitySummary found = municipality(municipality);
        return answer(found, found.slug(), calendar.in(found.id()), request);
    }

    @GetMapping(MUNICIPALITY + "/moten/{slug}/kalender.ics")
    @Nullable
    ResponseEntity<byte[]> meeting(@PathVariable String municipality, @PathVariable String slug, WebRequest request) {
        return one(municipality, GatheringKind.MEETING, slug, request);
    }

    @GetMapping(MUNICIPALITY + "/sandningar/{slug}/kalender.ics")
    @Nullable
    ResponseEntity<byte[]> broadcast(@PathVariable String municipality, @PathVariable String slug, WebRequest request) {
        return one(municipality, GatheringKind.BROADCAST, slug, request);
    }

    private @Nullable ResponseEntity<byte[]> one(
            String municipality, GatheringKind kind, String slug, WebRequest request) {
        MunicipalitySummary found = municipality(municipality);
        CalendarEntry entry = calendar.find(found.id(), kind, slug)
                .orElseThrow(() -> new NotFound(municipality + "/" + kind.path() + "/" + slug));
        return answer(found, slug, List.of(entry), request);
    }

    /** The tag is of the very bytes: what is not in them any more, no calendar keeps. */
    private @Nullable ResponseEntity<byte[]> answer(
            MunicipalitySummary municipality, String file, List<CalendarEntry> entries, WebRequest request) {
        String name = messages.getMessage("calendar.name", new Object[] {municipality.name()}, SwedishTime.LOCALE);
        byte[] content = writer.write(name, entries);
        Instant changed = entries.stream()
                .map(CalendarEntry::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        if (request.checkNotModified("W/\"" + DigestUtils.md5DigestAsHex(content) + "\"", changed.toEpochMilli())) {
            return null;
        }
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(file + ".ics")
                                .build()
                                .toString())
                .cacheControl(
                        CacheControl.maxAge(Duration.ZERO).mustRevalidate().cachePublic())
                .body(content);
    }

    private MunicipalitySummary municipality(String slug) {
        return municipalities.bySlug(slug).orElseThrow(() -> new NotFound("municipality " + slug));
    }
}
