package se.medborgarlofte.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever is logged in reads the public pages as everybody else does: their session is not there. */
class WithoutSession extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Anybodys(request), response);
    }

    /** The error page is a public page too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static final class Anybodys extends HttpServletRequestWrapper {

        Anybodys(HttpServletRequest request) {
            super(request);
        }

        @Override
        @SuppressWarnings("NullAway") // the servlet API is not annotated: null is what it documents
        public @Nullable HttpSession getSession(boolean create) {
            if (create) {
                throw new IllegalStateException("a public page has no session");
            }
            return null;
        }

        @Override
        public HttpSession getSession() {
            throw new IllegalStateException("a public page has no session");
        }
    }
}
