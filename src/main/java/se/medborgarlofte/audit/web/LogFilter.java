package se.medborgarlofte.audit.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import se.medborgarlofte.audit.EventGroup;
import se.medborgarlofte.audit.LogSearch;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Thing;

/**
 * What is asked of the log, as it stands in the address; what cannot be read asks for nothing.
 *
 * @param handelse an {@link EventGroup} or a {@link Deed}
 * @param slag a {@link Thing.Kind}
 */
record LogFilter(
        @Nullable String fran,
        @Nullable String till,
        @Nullable String person,
        @Nullable String handelse,
        @Nullable String slag,
        @Nullable String kommun,
        @Nullable String sida) {

    private static final int LONGEST = 100;
    private static final int DAYS = 30;

    LogSearch search(LocalDate today) {
        LocalDate to = day(till, today);
        LocalDate from = day(fran, to.minusDays(DAYS));
        return new LogSearch(
                from.isAfter(to) ? to : from,
                to,
                words(),
                constant(EventGroup.values(), handelse),
                constant(Deed.values(), handelse),
                constant(Thing.Kind.values(), slag),
                number(kommun, Long.MAX_VALUE),
                page());
    }

    /** The same, with the days that were meant where none were typed. */
    LogFilter shown(LogSearch search) {
        return new LogFilter(search.from().toString(), search.to().toString(), words(), handelse, slag, kommun, sida);
    }

    /** The address of this very list; the page number is added to it. */
    String href() {
        return LogController.BASE + "?fran=" + encoded(fran) + "&till=" + encoded(till) + "&person=" + encoded(words())
                + "&handelse=" + encoded(handelse) + "&slag=" + encoded(slag) + "&kommun=" + encoded(kommun);
    }

    private int page() {
        Long typed = number(sida, LogSearch.MOST_COUNTED / LogSearch.PAGE_SIZE);
        return typed == null ? 1 : (int) Math.max(1, typed);
    }

    private String words() {
        String words = person == null ? "" : person.replace("\u0000", "").strip();
        return words.substring(0, Math.min(LONGEST, words.length()));
    }

    private static String encoded(@Nullable String value) {
        return value == null ? "" : UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    private static @Nullable Long number(@Nullable String typed, long most) {
        return typed == null || !typed.strip().matches("\\d{1,18}")
                ? null
                : (Long) Math.min(most, Long.parseLong(typed.strip()));
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] constants, @Nullable String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static LocalDate day(@Nullable String typed, LocalDate otherwise) {
        try {
            LocalDate day = typed == null || typed.isBlank() ? otherwise : LocalDate.parse(typed.strip());
            return day.getYear() < 2000 || day.getYear() > 2100 ? otherwise : day;
        } catch (DateTimeParseException garbage) {
            return otherwise;
        }
    }
}
