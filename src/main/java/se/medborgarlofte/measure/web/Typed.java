package se.medborgarlofte.measure.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.shared.Period;

/** Reads what all forms about measures have in common. */
final class Typed {

    static final int LONGEST_TEXT = 1000;
    static final int LONGEST_NOTE = 2000;
    static final int LONGEST_SOURCE = 100;

    private Typed() {}

    /** An id, or nothing where none was typed or none could be one. */
    static @Nullable Long id(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : (Long) Long.parseLong(typed.strip());
        } catch (NumberFormatException garbage) {
            return null;
        }
    }

    /** A page number from 1; the first where none can be read. */
    static int page(@Nullable String typed) {
        Long page = id(typed);
        return page == null ? 1 : (int) Math.max(1, Math.min(page, 100_000));
    }

    static Set<Long> ids(@Nullable Collection<String> typed) {
        return typed == null
                ? Set.of()
                : typed.stream().map(Typed::id).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    static List<String> texts(Collection<Long> ids) {
        return ids.stream().sorted().map(id -> Long.toString(id)).toList();
    }

    static @Nullable Period dates(Fields fields, @Nullable String typedFirst, @Nullable String typedLast) {
        LocalDate first = fields.requiredDate("date", typedFirst);
        LocalDate last = fields.date("lastDate", typedLast);
        if (first == null) {
            return null;
        }
        if (last != null && last.isBefore(first)) {
            fields.reject("lastDate", "measure.error.lastDate");
            return null;
        }
        return last == null ? Period.of(first) : new Period(first, last);
    }

    static @Nullable String source(Fields fields, @Nullable String typed) {
        String source = fields.boundedText("reportedFrom", typed, LONGEST_SOURCE);
        return source.isEmpty() ? null : source;
    }
}
