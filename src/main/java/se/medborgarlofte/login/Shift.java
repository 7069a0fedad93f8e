package se.medborgarlofte.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What one who records measures keeps for the twelve hours of a shift: the entry, its undoing, the own list. */
final class Shift {

    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

    private static final List<RequestMatcher> COVERED = List.of(
            PATHS.matcher("/arbetsyta/registrera/**"),
            PATHS.matcher(HttpMethod.GET, "/arbetsyta/egna/**"),
            PATHS.matcher(HttpMethod.POST, "/arbetsyta/atgarder/{id}/angra"),
            PATHS.matcher("/logga-in/**"),
            PATHS.matcher("/logga-ut"),
            PATHS.matcher("/inbjudan/**"));

    private Shift() {}

    static boolean covers(HttpServletRequest request) {
        return COVERED.stream().anyMatch(path -> path.matches(request));
    }
}
