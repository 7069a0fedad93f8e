package se.medborgarlofte.audit.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.medborgarlofte.audit.LogEntry;
import se.medborgarlofte.audit.LogNames;
import se.medborgarlofte.audit.LogNames.Kind;
import se.medborgarlofte.audit.LogNames.Names;
import se.medborgarlofte.history.Canonical;
import se.medborgarlofte.shared.SwedishTime;

/** What changed, in Swedish words, with the names of what is told of by its id. */
@Component
class LogFields {

    /** The fields that hold ids, and of what. */
    private static final Map<String, Kind> IDS = Map.of(
            "activityType", Kind.ACTIVITY_TYPE,
            "alsoIn", Kind.MUNICIPALITY,
            "coOrganisers", Kind.PARTY,
            "municipality", Kind.MUNICIPALITY,
            "organiser", Kind.PARTY,
            "place", Kind.PLACE,
            "promises", Kind.PROMISE);

    private static final Pattern PERSON = Pattern.compile("\\S+ /arbetsyta/administration/personer/(\\d{1,18})(/.*)?");
    private static final Pattern CODE = Pattern.compile("[A-Z_]{2,}|[a-z][a-z-]*");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}(-\\d\\d){2}T[\\d:.]{5,18}Z");
    private static final Pattern LOCAL = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)[:.\\d]*");

    private final MessageSource messages;
    private final LogNames known;

    LogFields(MessageSource messages, LogNames known) {
        this.messages = messages;
        this.known = known;
    }

    /** One thing that changed. */
    record Field(String name, String before, String after) {}

    /** Of all that the entries name by id; persons only where the reader may know everybody. */
    Names names(List<LogEntry> entries, boolean everybody) {
        Map<Kind, Set<Long>> wanted = new EnumMap<>(Kind.class);
        for (LogEntry entry : entries) {
            collect(read(entry.before()), wanted);
            collect(read(entry.after()), wanted);
            if (everybody) {
                person(entry).ifPresent(id -> want(wanted, Kind.PERSON, id));
            }
        }
        return known.find(wanted);
    }

    /** Whose page was asked for, where it was somebody's. */
    static Optional<Long> person(LogEntry entry) {
        Matcher address = PERSON.matcher(entry.name());
        return address.matches() ? Optional.of(Long.valueOf(address.group(1))) : Optional.empty();
    }

    private static void collect(Map<?, ?> told, Map<Kind, Set<Long>> wanted) {
        IDS.forEach((field, kind) -> {
            Object value = told.get(field);
            for (Object one : value instanceof List<?> list ? list : List.of(Objects.requireNonNullElse(value, ""))) {
                if (one instanceof Number id) {
                    want(wanted, kind, id.longValue());
                }
            }
        });
    }

    private static void want(Map<Kind, Set<Long>> wanted, Kind kind, long id) {
        wanted.computeIfAbsent(kind, any -> new TreeSet<>()).add(id);
    }

    List<Field> of(LogEntry entry, Names names) {
        Map<?, ?> before = read(entry.before());
        Map<?, ?> after = read(entry.after());
        TreeSet<String> changed = new TreeSet<>();
        Stream.concat(before.keySet().stream(), after.keySet().stream()).forEach(name -> changed.add(name.toString()));
        List<Field> fields = new ArrayList<>();
        for (String name : changed) {
            Kind kind = IDS.get(name);
            fields.add(new Field(
                    text("audit.field." + name, name),
                    value(before.get(name), kind, names),
                    value(after.get(name), kind, names)));
        }
        return fields;
    }

    private static Map<?, ?> read(@Nullable String json) {
        return json == null || !json.startsWith("{") ? Map.of() : Canonical.read(json, Map.class);
    }

    /** The values in words, without the names of their parts, which are the program's own. */
    private String value(@Nullable Object value, @Nullable Kind kind, Names names) {
        if (value instanceof Map<?, ?> parts) {
            Object name = parts.get("name");
            return parts.size() == 2 && parts.containsKey("id") && name != null
                    ? name.toString()
                    : parts.values().stream()
                            .map(part -> value(part, null, names))
                            .filter(one -> !one.isEmpty())
                            .collect(Collectors.joining(", "));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(one -> value(one, kind, names)).collect(Collectors.joining("; "));
        }
        return kind != null && value instanceof Number id
                ? names.of(kind, id.longValue()).orElse(id.toString())
                : word(Objects.toString(value, ""));
    }

    private String word(String written) {
        if (CODE.matcher(written).matches()) {
            return text("audit.value." + written, text("account.role." + written, written));
        }
        return INSTANT.matcher(written).matches()
                ? LogTexts.moment(Instant.parse(written))
                : LOCAL.matcher(written).replaceFirst("$1 $2");
    }

    private String text(String key, String otherwise, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, otherwise, SwedishTime.LOCALE));
    }
}
