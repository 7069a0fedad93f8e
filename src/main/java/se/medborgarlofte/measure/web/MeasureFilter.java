package se.medborgarlofte.measure.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import se.medborgarlofte.measure.MeasureSearch;
import se.medborgarlofte.measure.MeasureState;
import se.medborgarlofte.measure.TextState;

/** What is asked of the list, as it stands in the address; what cannot be read asks for nothing. */
record MeasureFilter(
        @Nullable String q,
        @Nullable String kommun,
        @Nullable String lage,
        @Nullable String text,
        @Nullable String fran,
        @Nullable String till,
        @Nullable String ordna,
        @Nullable String sida) {

    private static final int LONGEST = 100;

    MeasureSearch search() {
        MeasureSearch.Sort sort = constant(MeasureSearch.Sort.values(), ordna);
        return new MeasureSearch(
                words(),
                Typed.id(kommun),
                constant(MeasureState.values(), lage),
                constant(TextState.values(), text),
                day(fran),
                day(till),
                Objects.requireNonNullElse(sort, MeasureSearch.Sort.NEWEST),
                Typed.page(sida));
    }

    /** The address of this very list; the page number is added to it. */
    String href() {
        return StaffMeasuresController.BASE + "?q=" + encoded(words()) + "&kommun=" + encoded(kommun) + "&lage="
                + encoded(lage) + "&text=" + encoded(text) + "&fran=" + encoded(fran) + "&till=" + encoded(till)
                + "&ordna=" + encoded(ordna);
    }

    private String words() {
        String words = q == null ? "" : q.strip();
        return words.substring(0, Math.min(LONGEST, words.length()));
    }

    private static String encoded(@Nullable String value) {
        return value == null ? "" : UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] constants, @Nullable String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            LocalDate day = typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
            return day == null || day.getYear() < 2000 || day.getYear() > 2100 ? null : day;
        } catch (DateTimeParseException garbage) {
            return null;
        }
    }
}
