package se.medborgarlofte.form;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The thing has moved on since the page was shown: answered 409, with a message that says what happened. */
@ResponseStatus(HttpStatus.CONFLICT)
public class WrongState extends RuntimeException {

    private final transient Object[] arguments;

    public WrongState(String messageKey, Object... arguments) {
        super(messageKey);
        this.arguments = arguments;
    }

    public String messageKey() {
        return String.valueOf(getMessage());
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
