package se.medborgarlofte.security;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The person may see the object but not do this with it: answered 403. The message key says why. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public class Forbidden extends RuntimeException {

    public Forbidden(String messageKey) {
        super(messageKey);
    }

    public String messageKey() {
        return String.valueOf(getMessage());
    }
}
