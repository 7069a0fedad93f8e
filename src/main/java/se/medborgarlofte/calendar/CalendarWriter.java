package se.medborgarlofte.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import se.medborgarlofte.dialogue.CalendarEntry;
import se.medborgarlofte.dialogue.PublishedGathering;
import se.medborgarlofte.shared.BaseUrl;
import se.medborgarlofte.shared.SwedishTime;

/**
 * Writes meetings and broadcasts as iCalendar (RFC 5545). The UID of one is the same for ever, and its SEQUENCE rises with
 * each change, so that a calendar moves what it has instead of adding another. Equal entries give equal bytes.
 */
@Component
public class CalendarWriter {

    /** Without an end a gathering is taken to last so long, as everywhere else. */
    private static final int HOURS = 2;

    private static final int UNFOLDED = Integer.MAX_VALUE;

    private final MessageSource messages;
    private final BaseUrl base;

    CalendarWriter(MessageSource messages, BaseUrl base) {
        this.messages = messages;
        this.base = base;
    }

    /** @param name what the calendar is called where it is shown beside others */
    public byte[] write(String name, List<CalendarEntry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Medborgarlöften//SV"));
        calendar.add(new net.fortuna.ical4j.model.property.Version(new ParameterList(), "2.0"));
        calendar.add(new net.fortuna.ical4j.model.property.CalScale("GREGORIAN"));
        calendar.add(new XProperty("X-WR-CALNAME", escaped(name)));
        calendar.add(new RefreshInterval(new ParameterList(), Duration.ofHours(1)));
        calendar.add(SwedishTimeZone.component());
        entries.forEach(entry -> calendar.add(event(entry)));
        StringWriter unfolded = new StringWriter();
        try {
            new CalendarOutputter(false, UNFOLDED).output(calendar, unfolded);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Folded.bytes(unfolded.toString());
    }

    private VEvent event(CalendarEntry entry) {
        PublishedGathering gathering = entry.gathering();
        LocalDateTime start = gathering.startsAt();
        LocalDateTime end = gathering.endsAt() == null ? start.plusHours(HOURS) : gathering.endsAt();
        VEvent event = new VEvent(false);
        event.add(new Uid("gathering-" + gathering.id() + "@" + (base.isSet() ? base.host() : "localhost")));
        event.add(new DtStamp(entry.changedAt().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new LastModified(entry.changedAt().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStart<>(swedish(), start));
        event.add(new DtEnd<>(swedish(), end));
        event.add(new Summary(plain(
                gathering.isCancelled()
                        ? messages.getMessage(
                                "calendar.cancelled", new Object[] {gathering.topic()}, SwedishTime.LOCALE)
                        : gathering.topic())));
        event.add(new Status(gathering.isCancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        String where = joined(", ", gathering.venue(), gathering.channel(), gathering.place());
        if (!where.isEmpty()) {
            event.add(new Location(plain(where)));
        }
        String page = base.link(gathering.href());
        event.add(new Description(
                plain(joined("\n\n", gathering.cancelledBecause(), gathering.description(), gathering.link(), page))));
        if (base.isSet()) {
            event.add(new Url(URI.create(page)));
        }
        return event;
    }

    private static ParameterList swedish() {
        return new ParameterList(List.of(new TzId(SwedishTimeZone.ID)));
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(StringUtils::hasText).collect(Collectors.joining(between));
    }

    /** Without the control characters that no calendar can hold (RFC 5545 §3.3.11); lines end in one way. */
    private static String plain(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }

    /** As the library does by itself in properties that it knows. */
    private static String escaped(String text) {
        return plain(text)
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }
}
