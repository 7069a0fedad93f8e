package se.medborgarlofte.audit.web;

import java.text.Collator;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.medborgarlofte.audit.LogEntry;
import se.medborgarlofte.history.Canonical;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Thing;
import se.medborgarlofte.shared.SwedishTime;

/** Entries of the log in Swedish words. A code without words is shown as it stands. */
@Component
class LogTexts {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String READ = "GET ";
    private static final Pattern CODE = Pattern.compile("[A-Z_]{2,}|true|false|at-least|without-measure");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}(-\\d\\d){2}T[\\d:.]{5,18}Z");
    private static final Pattern LOCAL = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)(:[\\d.]+)?");
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

    LogTexts(MessageSource messages) {
        this.messages = messages;
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
            List<Field> fields) {}

    /** One thing that changed. */
    record Field(String name, String before, String after) {}

    Line line(LogEntry entry) {
        return new Line(
                entry,
                moment(entry.at()),
                role(entry),
                deed(entry.deed()),
                kind(entry.kind()),
                thing(entry),
                reason(entry.reason()),
                fields(entry));
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

    String moment(Instant at) {
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
    private String thing(LogEntry entry) {
        if (entry.kind().equals(Thing.Kind.PAGE.name())) {
            return entry.name().startsWith(READ)
                    ? entry.name().substring(READ.length())
                    : text("audit.page.sent", entry.name(), entry.name().replaceFirst("^\\S+ ", ""));
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

    private List<Field> fields(LogEntry entry) {
        Map<?, ?> before = read(entry.before());
        Map<?, ?> after = read(entry.after());
        TreeSet<String> names = new TreeSet<>();
        Stream.concat(before.keySet().stream(), after.keySet().stream()).forEach(name -> names.add(name.toString()));
        List<Field> fields = new ArrayList<>();
        for (String name : names) {
            fields.add(new Field(text("audit.field." + name, name), value(before.get(name)), value(after.get(name))));
        }
        return fields;
    }

    private static Map<?, ?> read(@Nullable String json) {
        return json == null || !json.startsWith("{") ? Map.of() : Canonical.read(json, Map.class);
    }

    /** The values in words, without the names of their parts, which are the program's own. */
    private String value(@Nullable Object value) {
        if (value instanceof Map<?, ?> parts) {
            Object name = parts.get("name");
            return parts.size() == 2 && parts.containsKey("id") && name != null
                    ? name.toString()
                    : parts.values().stream()
                            .map(this::value)
                            .filter(one -> !one.isEmpty())
                            .collect(Collectors.joining(", "));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::value).collect(Collectors.joining("; "));
        }
        return word(Objects.toString(value, ""));
    }

    private String word(String written) {
        if (CODE.matcher(written).matches()) {
            return text("audit.value." + written, text("account.role." + written, written));
        }
        return INSTANT.matcher(written).matches()
                ? moment(Instant.parse(written))
                : LOCAL.matcher(written).replaceFirst("$1 $2");
    }

    private String text(String key, String otherwise, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, otherwise, SwedishTime.LOCALE));
    }
}
