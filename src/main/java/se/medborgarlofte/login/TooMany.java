package se.medborgarlofte.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** How long somebody is to wait who has tried too often, told to the browser and to the page. */
public final class TooMany {

    private static final String MINUTES = TooMany.class.getName();

    private TooMany() {}

    public static void tell(Duration wait, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
        request.setAttribute(MINUTES, wait.toMinutes() + 1);
    }

    /** In minutes, at least one; nothing where there is no need to wait. */
    public static Optional<Long> minutes(HttpServletRequest request) {
        return Optional.ofNullable((Long) request.getAttribute(MINUTES));
    }
}
