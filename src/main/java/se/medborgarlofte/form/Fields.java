package se.medborgarlofte.form;

import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;
import org.springframework.validation.ObjectError;

/**
 * Reads the typed text of a form into dates, numbers and links, and notes an error at the field where it cannot. A
 * value that cannot be read is {@code null}; ask {@link #ok()} before using the values.
 */
public final class Fields {

    private final Errors errors;

    public Fields(Errors errors) {
        this.errors = errors;
    }

    public boolean ok() {
        return !errors.hasErrors();
    }

    /** Whether something that points out a person was found. */
    boolean pointOutSomebody() {
        return errors.getAllErrors().stream()
                .map(ObjectError::getCode)
                .anyMatch(code -> code != null && code.startsWith(PersonalDataGuard.ERROR));
    }

    public void reject(String field, String messageKey, Object... arguments) {
        errors.rejectValue(field, messageKey, arguments, messageKey);
    }

    /** A rule's no, at its field or above the form. */
    public void reject(Refusal refusal) {
        if (refusal.field() == null) {
            errors.reject(refusal.messageKey(), refusal.arguments(), refusal.messageKey());
        } else {
            reject(refusal.field(), refusal.messageKey(), refusal.arguments());
        }
    }

    /** Text without space around it, or nothing where none was typed. */
    public @Nullable String text(@Nullable String typed) {
        return StringUtils.hasText(typed) ? typed.strip() : null;
    }

    /** Text that must be there, 1 to {@code longest} characters. */
    public @Nullable String requiredText(String field, @Nullable String typed, int longest) {
        if (!StringUtils.hasText(typed)) {
            reject(field, "form.error.required");
            return null;
        }
        return boundedText(field, typed, longest);
    }

    /** Text that may be left out, at most {@code longest} characters; empty rather than null. */
    public String boundedText(String field, @Nullable String typed, int longest) {
        String text = typed == null ? "" : typed.strip().replace("\r\n", "\n");
        if (text.length() > longest) {
            reject(field, "form.error.tooLong", longest, text.length());
        }
        return text;
    }

    /** A calendar day typed as ISO 8601 (2026-05-31), between 2000 and 2100. */
    public @Nullable LocalDate date(String field, @Nullable String typed) {
        if (!StringUtils.hasText(typed)) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(typed.strip());
            if (date.getYear() >= 2000 && date.getYear() <= 2100) {
                return date;
            }
        } catch (DateTimeException notADate) {
            // told below, in words that a person understands
        }
        reject(field, "form.error.date");
        return null;
    }

    public @Nullable LocalDate requiredDate(String field, @Nullable String typed) {
        if (!StringUtils.hasText(typed)) {
            reject(field, "form.error.dateRequired");
            return null;
        }
        return date(field, typed);
    }

    /** A time of day typed as 18:30. */
    public @Nullable LocalTime time(String field, @Nullable String typed) {
        if (!StringUtils.hasText(typed)) {
            return null;
        }
        try {
            return LocalTime.parse(typed.strip().replace('.', ':'));
        } catch (DateTimeException notATime) {
            reject(field, "form.error.time");
            return null;
        }
    }

    /** A whole number within the bounds, both included. */
    public @Nullable Integer number(String field, @Nullable String typed, int least, int most) {
        if (!StringUtils.hasText(typed)) {
            return null;
        }
        try {
            int number = Integer.parseInt(typed.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below, in words that a person understands
        }
        reject(field, "form.error.number", least, most);
        return null;
    }

    public @Nullable Integer requiredNumber(String field, @Nullable String typed, int least, int most) {
        if (!StringUtils.hasText(typed)) {
            reject(field, "form.error.number", least, most);
            return null;
        }
        return number(field, typed, least, most);
    }

    /** A number with at most two decimals, after a comma or a point, within the bound on either side of 0. */
    public @Nullable BigDecimal requiredDecimal(String field, @Nullable String typed, BigDecimal most) {
        try {
            BigDecimal number = new BigDecimal(
                    typed == null ? "" : typed.replaceAll("\\s", "").replace(',', '.'));
            if (number.scale() <= 2 && number.abs().compareTo(most) <= 0) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below, in words that a person understands
        }
        reject(field, "form.error.decimal");
        return null;
    }

    /** A web address, https or http, at most 500 characters. */
    public @Nullable String link(String field, @Nullable String typed) {
        if (!StringUtils.hasText(typed)) {
            return null;
        }
        String link = typed.strip();
        try {
            URI uri = URI.create(link);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (web && StringUtils.hasText(uri.getHost()) && link.length() <= 500) {
                return link;
            }
        } catch (IllegalArgumentException notALink) {
            // told below, in words that a person understands
        }
        reject(field, "form.error.link");
        return null;
    }

    /** No more rows of a list than can be saved; what is typed in the others is shown again. */
    public void atMost(String field, long rows, int most) {
        if (rows > most) {
            reject(field, "form.error.rows", most, rows);
        }
    }

    /** The id of something chosen from a list. */
    public @Nullable Long choice(String field, @Nullable String chosen) {
        if (!StringUtils.hasText(chosen)) {
            return null;
        }
        try {
            return Long.valueOf(chosen.strip());
        } catch (NumberFormatException notAnId) {
            reject(field, "form.error.choice");
            return null;
        }
    }

    public @Nullable Long requiredChoice(String field, @Nullable String chosen) {
        if (!StringUtils.hasText(chosen)) {
            reject(field, "form.error.choice");
            return null;
        }
        return choice(field, chosen);
    }

    /** The ids of what was ticked, in their order; at least one. */
    public List<Long> requiredChoices(String field, List<String> chosen) {
        List<Long> ids = choices(field, chosen);
        if (chosen.isEmpty()) {
            reject(field, "form.error.choices");
        }
        return ids;
    }

    public List<Long> choices(String field, List<String> chosen) {
        return chosen.stream()
                .map(one -> choice(field, one))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** One of a closed list, by its name. */
    public <E extends Enum<E>> @Nullable E constant(String field, Class<E> type, @Nullable String chosen) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(chosen)) {
                return constant;
            }
        }
        reject(field, "form.error.choice");
        return null;
    }
}
