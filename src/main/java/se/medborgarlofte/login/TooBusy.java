package se.medborgarlofte.login;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** More people than can be served log in at this moment: answered 503, try again soon. */
class TooBusy extends ResponseStatusException {

    static final String RETRY_AFTER_SECONDS = "5";

    TooBusy() {
        super(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Override
    public HttpHeaders getHeaders() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return headers;
    }
}
