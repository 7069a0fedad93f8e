package se.medborgarlofte.form;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A rule says no to what was asked. Shown at the field it concerns, or above the form, with status 422; what was typed
 * is kept.
 */
@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
public class Refusal extends RuntimeException {

    private final @Nullable String field;
    private final transient Object[] arguments;

    private Refusal(@Nullable String field, String messageKey, Object... arguments) {
        super(messageKey);
        this.field = field;
        this.arguments = arguments;
    }

    public static Refusal of(String messageKey, Object... arguments) {
        return new Refusal(null, messageKey, arguments);
    }

    public static Refusal at(String field, String messageKey, Object... arguments) {
        return new Refusal(field, messageKey, arguments);
    }

    public @Nullable String field() {
        return field;
    }

    public String messageKey() {
        return String.valueOf(getMessage());
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
