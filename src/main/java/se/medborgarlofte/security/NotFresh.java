package se.medborgarlofte.security;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The person may do this, but must first prove once more who they are: led to that, and back to what was sent. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public class NotFresh extends RuntimeException {

    NotFresh() {
        super("has not proved lately who it is", null, false, false);
    }
}
