package se.medborgarlofte.audit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.security.CurrentActor;
import se.medborgarlofte.security.OpenedReads;

/**
 * Has each page written down that is read only because a municipality was opened for it, before a byte of the page is
 * given out: what cannot be written down is not read either. It stands behind log-in, which knows who asks.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class OpenedReadFilter extends OncePerRequestFilter {

    private final OpenedReadLog log;

    OpenedReadFilter(OpenedReadLog log) {
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Actor> actor =
                CurrentActor.of(request).filter(known -> !known.openings().isEmpty());
        if (actor.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        OpenedReads reads = OpenedReads.begin(request);
        chain.doFilter(request, new Noted(response, () -> log.read(actor.get(), reads.used(), Pages.thing(request))));
    }

    /** By the time that an answer asks for where to write, all has been read that will stand in it. */
    private static final class Noted extends HttpServletResponseWrapper {

        private final Runnable note;
        private boolean noted;

        Noted(HttpServletResponse response, Runnable note) {
            super(response);
            this.note = note;
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            note();
            return super.getOutputStream();
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            note();
            return super.getWriter();
        }

        private void note() {
            if (!noted) {
                note.run();
                noted = true;
            }
        }
    }
}
