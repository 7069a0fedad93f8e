package se.medborgarlofte.promise.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Fields;

/**
 * The typed fields of one target's rule; what is wrong is noted at its place in the form.
 *
 * @param at where the target stands, such as {@code targets[0].}
 */
record RuleFields(Fields fields, String at, Map<String, String> typed, Set<Long> activityTypes) {

    @Nullable
    Integer requiredNumber(String name, int least, int most) {
        return fields.requiredNumber(place(name), typed.get(name), least, most);
    }

    @Nullable
    Integer number(String name, int least, int most) {
        return fields.number(place(name), typed.get(name), least, most);
    }

    /** 1 to {@code longest} characters. */
    @Nullable
    String requiredText(String name, int longest) {
        return fields.requiredText(place(name), typed.get(name), longest);
    }

    /** At most {@code longest} characters; empty rather than null. */
    String text(String name, int longest) {
        return fields.boundedText(place(name), typed.get(name), longest);
    }

    @Nullable
    LocalDate date(String name) {
        return fields.date(place(name), typed.get(name));
    }

    /** As {@link Fields#requiredDecimal}. */
    @Nullable
    BigDecimal requiredDecimal(String name, BigDecimal most) {
        return fields.requiredDecimal(place(name), typed.get(name), most);
    }

    <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
        return fields.constant(place(name), type, typed.get(name));
    }

    /** Notes that the target counts nothing, where it must. */
    void requireCounted() {
        if (activityTypes.isEmpty()) {
            fields.reject(at + "activityTypes", "promise.error.targets.nothingCounted");
        }
    }

    void reject(String name, String messageKey, Object... arguments) {
        fields.reject(place(name), messageKey, arguments);
    }

    private String place(String name) {
        return at + "fields[" + name + "]";
    }
}
