package se.medborgarlofte.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.http.server.RequestPath;

/** What is asked for, told by the first part of the address. A new first part of the staff's needs a place here. */
public enum Area {
    /** Public pages, and whatever has no other place. */
    OPEN,
    FILES("css", "js", "images", "favicon.svg", "favicon.ico", "robots.txt"),
    /** Behind log-in. */
    STAFF("arbetsyta"),
    /** What leads there: of the staff's, but open to strangers. */
    DOORS("logga-in", "logga-ut", "inbjudan"),
    HEALTH("actuator", "livez", "readyz");

    private final Set<String> firstParts;

    Area(String... firstParts) {
        this.firstParts = Set.of(firstParts);
    }

    public static boolean isStaff(HttpServletRequest request) {
        Area area = of(request);
        return area == STAFF || area == DOORS;
    }

    static Area of(HttpServletRequest request) {
        String first = firstPart(request);
        return Arrays.stream(values())
                .filter(area -> area.firstParts.contains(first))
                .findFirst()
                .orElse(OPEN);
    }

    private static String firstPart(HttpServletRequest request) {
        return RequestPath.parse(request.getRequestURI(), request.getContextPath())
                .pathWithinApplication()
                .elements()
                .stream()
                .filter(PathSegment.class::isInstance)
                .findFirst()
                .map(segment -> ((PathSegment) segment).valueToMatch())
                .orElse("");
    }
}
