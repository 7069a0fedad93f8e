package se.medborgarlofte.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Nothing can be sent to a public page, but to a form, and that is kept by no cache. */
class ReadOnlyFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final List<PathPattern> forms;

    ReadOnlyFilter(String... forms) {
        this.forms =
                Stream.of(forms).map(PathPatternParser.defaultInstance::parse).toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean form = isForm(request);
        if (form) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (READING.contains(request.getMethod()) || form && request.getMethod().equals("POST")) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.ALLOW, form ? "GET, HEAD, POST" : "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private boolean isForm(HttpServletRequest request) {
        PathContainer path = RequestPath.parse(request.getRequestURI(), request.getContextPath())
                .pathWithinApplication();
        return forms.stream().anyMatch(form -> form.matches(path));
    }
}
