package se.medborgarlofte.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.servlet.HandlerMapping;
import se.medborgarlofte.security.Thing;

/** How the log names the page that was asked for. */
final class Pages {

    /** Addresses of the work place, in which nothing is secret; what else was asked for may be anything. */
    private static final Pattern STAFF = Pattern.compile("/arbetsyta[a-z0-9/-]{0,100}");

    private static final String UNSAID = "/…";

    private Pages() {}

    static Thing thing(HttpServletRequest request) {
        String asked = request.getRequestURI();
        return new Thing(
                Thing.Kind.PAGE,
                null,
                request.getMethod() + " " + (STAFF.matcher(asked).matches() ? asked : route(request)));
    }

    /** Of what stands in the address only numbers and what leads to them: it may be a secret. */
    private static String route(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (pattern == null) {
            return UNSAID;
        }
        String route = pattern.toString();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
            for (Map.Entry<?, ?> variable : variables.entrySet()) {
                if (String.valueOf(variable.getValue()).matches("\\d{1,18}")) {
                    route = route.replaceAll(
                            "\\{" + variable.getKey() + "(:[^/]*)?}",
                            variable.getValue().toString());
                }
            }
        }
        return route;
    }
}
