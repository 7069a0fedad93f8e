package se.medborgarlofte.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.StringUtils;
import org.springframework.validation.MapBindingResult;

/** Whatever is typed where a date, a time, a number or a link belongs: it is read, or told to be wrong, and no more. */
class TypedFuzz {

    @ValueSource(
            strings = {
                "2026-02-29",
                "0000-00-00",
                "+999999999-01-01",
                "24:00",
                "١٢",
                "9999999999999999999",
                "https://",
                "http://[",
                " "
            })
    @FuzzTest(maxDuration = "30s")
    void isReadOrTold(@NotNull String typed) {
        LocalDate date = read(typed, (fields, text) -> fields.date("field", text));
        if (date != null) {
            assertThat(date.getYear()).isBetween(2000, 2100);
        }
        read(typed, (fields, text) -> fields.time("field", text));
        Integer number = read(typed, (fields, text) -> fields.number("field", text, 1, 999));
        if (number != null) {
            assertThat(number).isBetween(1, 999);
        }
        read(typed, (fields, text) -> fields.choice("field", text));
        String link = read(typed, (fields, text) -> fields.link("field", text));
        if (link != null) {
            assertThat(URI.create(link).getScheme()).isIn("http", "https").as(link);
        }
    }

    /** A value, or an error, or nothing typed; never two of them. */
    private static <T> @Nullable T read(String typed, BiFunction<Fields, String, @Nullable T> reader) {
        MapBindingResult errors = new MapBindingResult(Map.of(), "form");
        T value = reader.apply(new Fields(errors), typed);
        if (value == null) {
            assertThat(errors.hasErrors()).isEqualTo(StringUtils.hasText(typed));
        } else {
            assertThat(errors.getAllErrors()).isEmpty();
        }
        return value;
    }
}
