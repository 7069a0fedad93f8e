package se.medborgarlofte.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Every public page has one address, in small letters and without a slash at its end; others lead there for good. */
class OneAddressFilter extends OncePerRequestFilter {

    /** Pages only: a file has a dot, and what is written in any other way is no address of ours. */
    private static final Pattern PAGE = Pattern.compile("/[A-Za-z0-9/-]+");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String asked = request.getRequestURI();
        String own = PAGE.matcher(asked).matches() && !asked.contains("//") ? own(asked) : asked;
        if (own.equals(asked)) {
            chain.doFilter(request, response);
        } else {
            String query = request.getQueryString();
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader(HttpHeaders.LOCATION, query == null ? own : own + "?" + query);
        }
    }

    private static String own(String asked) {
        String path = asked.endsWith("/") ? asked.substring(0, asked.length() - 1) : asked;
        return path.toLowerCase(Locale.ROOT);
    }
}
