package se.medborgarlofte.audit.web;

import java.text.Collator;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.medborgarlofte.audit.LogEntry;
import se.medborgarlofte.audit.LogNames;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Thing;
import se.medborgarlofte.shared.SwedishTime;

/** Entries of the log in Swedish words. A code without words is shown as it stands. */
@Component
class LogTexts {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String READ = "GET ";
    private static final List<String> COLUMNS = List.of(
            "at",
            "utc",
            "person",
            "title",
            "role",
            "parties",
            "places",
            "deed",
            "kind",
            "number",
            "thing",
            "reason",
            "before",
            "after",
            "address",
            "reference");

    private final MessageSource messages;
    private final LogFields fields;

    LogTexts(MessageSource messages, LogFields fields) {
        this.messages = messages;
        this.fields = fields;
    }

    /** An entry as the page shows it. */
    record Line(
            LogEntry entry,
            String at,
            String role,
            String deed,
            String kind,
            String thing,
            String reason,
            List<LogFields.Field> fields) {}

    /** @param everything whether the reader may know every person's name */
    List<Line> lines(List<LogEntry> entries, boolean everything) {
        LogNames.Names names = fields.names(entries, everything);
        return entries.stream().map(entry -> line(entry, names)).toList();
    }

    private Line line(LogEntry entry, LogNames.Names names) {
        return new Line(
                entry,
                moment(entry.at()),
                role(entry),
                deed(entry.deed()),
                kind(entry.kind()),
                thing(entry, names),
                reason(entry.reason()),
                fields.of(entry, names));
    }

    /** In the order of their words. */
    List<Deed> deeds() {
        Collator swedish = Collator.getInstance(SwedishTime.LOCALE);
        return Arrays.stream(Deed.values())
                .sorted(Comparator.comparing(deed -> deed(deed.name()), swedish))
                .toList();
    }

    Stream<String> headings() {
        return COLUMNS.stream().map(column -> text("audit.column." + column, column));
    }

    static String moment(Instant at) {
        return ZonedDateTime.ofInstant(at, SwedishTime.ZONE).format(MOMENT);
    }

    String role(LogEntry entry) {
        return entry.role() == null ? "" : text("account.role." + entry.role(), entry.role());
    }

    String deed(String code) {
        return text("audit.deed." + code, code);
    }

    String kind(String code) {
        return text("audit.kind." + code, code);
    }

    /** A page by its address, and somebody nobody knows as such. */
    private String thing(LogEntry entry, LogNames.Names names) {
        if (entry.kind().equals(Thing.Kind.PAGE.name())) {
            String address = entry.name().replaceFirst("^\\S+ ", "");
            String page = LogFields.person(entry)
                    .flatMap(id -> names.of(LogNames.Kind.PERSON, id))
                    .map(name -> text("audit.page.person", address, name, address))
                    .orElse(address);
            return entry.name().startsWith(READ) ? page : text("audit.page.sent", page, page);
        }
        return entry.name().isEmpty() && entry.kind().equals(Thing.Kind.PERSON.name())
                ? text("audit.person.unknown", "")
                : entry.name();
    }

    /** What somebody wrote, or the words of what they chose. */
    String reason(String written) {
        return written.matches("[A-Z_]+")
                ? text("audit.reason." + written, text("measure.reason." + written, written))
                : written;
    }

    private String text(String key, String otherwise, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, otherwise, SwedishTime.LOCALE));
    }
}
