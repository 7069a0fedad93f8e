package se.medborgarlofte.edge;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.servlet.filter.OrderedFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.medborgarlofte.shared.BaseUrl;

/**
 * The headers of every answer, whoever gives it. There is no inline script or style anywhere, so nothing of the kind is
 * let through.
 */
@Component
class SecurityHeaders extends OncePerRequestFilter implements OrderedFilter {

    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "img-src 'self'",
            "script-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private static final String PERMISSIONS_POLICY =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()";

    /** A year, in seconds. */
    private static final String STRICT_TRANSPORT_SECURITY = "max-age=31536000; includeSubDomains";

    private final Map<String, String> headers = new LinkedHashMap<>();

    SecurityHeaders(BaseUrl base) {
        headers.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Permissions-Policy", PERMISSIONS_POLICY);
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        if (base.isSecure()) {
            headers.put("Strict-Transport-Security", STRICT_TRANSPORT_SECURITY);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            writeOfError(response);
        } else {
            write(response);
        }
        chain.doFilter(request, response);
    }

    private void write(HttpServletResponse response) {
        headers.forEach(response::setHeader);
    }

    /** What went wrong is true of this moment only: nobody keeps it. */
    void writeOfError(HttpServletResponse response) {
        write(response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
