package se.medborgarlofte.dialogue.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.Access;
import se.medborgarlofte.dialogue.Agenda;
import se.medborgarlofte.dialogue.Arrangement;
import se.medborgarlofte.dialogue.GatheringKind;
import se.medborgarlofte.dialogue.MeetingForm;
import se.medborgarlofte.form.Fields;

/** Reads how a meeting or broadcast is arranged. */
final class TypedArrangement {

    private static final Pattern ITEM = Pattern.compile("(\\d{1,2})[.:](\\d{2})[\\s–-]+(\\S.*)");
    private static final int LONGEST_LINE = 500;
    private static final int MOST_SEATS = 5000;

    private TypedArrangement() {}

    static Arrangement read(GatheringKind kind, GatheringForm form, Fields fields) {
        Agenda agenda = agenda(form.agenda(), fields);
        if (kind == GatheringKind.BROADCAST) {
            String answeredBy = fields.boundedText("answeredBy", form.answeredBy(), 200);
            return new Arrangement(null, agenda, "", Access.UNKNOWN, null, answeredBy);
        }
        return new Arrangement(
                fields.constant("form", MeetingForm.class, form.form()),
                agenda,
                fields.boundedText("directions", form.directions(), LONGEST_LINE),
                new Access(aids(form.aids(), fields), fields.boundedText("access", form.access(), LONGEST_LINE)),
                fields.number("seats", form.seats(), 1, MOST_SEATS),
                "");
    }

    private static Set<Access.Aid> aids(@Nullable List<String> typed, Fields fields) {
        return Typed.chosen(typed).stream()
                .map(aid -> fields.constant("aids", Access.Aid.class, aid))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** A line for each item: the time, then what happens. */
    private static Agenda agenda(@Nullable String typed, Fields fields) {
        List<String> lines = typed == null
                ? List.of()
                : typed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        if (lines.size() > Agenda.MOST_ITEMS) {
            fields.reject("agenda", "dialogue.error.agenda.lines", Agenda.MOST_ITEMS);
            return Agenda.NONE;
        }
        List<Agenda.Item> items = new ArrayList<>();
        for (String line : lines) {
            Agenda.Item item = item(line);
            if (item == null) {
                fields.reject("agenda", "dialogue.error.agenda.line", items.size() + 1, Agenda.LONGEST_ITEM);
                return Agenda.NONE;
            }
            items.add(item);
        }
        return new Agenda(items);
    }

    private static Agenda.@Nullable Item item(String line) {
        Matcher parts = ITEM.matcher(line);
        if (!parts.matches() || parts.group(3).length() > Agenda.LONGEST_ITEM) {
            return null;
        }
        try {
            LocalTime at = LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
            return new Agenda.Item(at, parts.group(3));
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }
}
