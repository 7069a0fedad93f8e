package se.medborgarlofte.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.servlet.filter.OrderedFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Works on so many requests at once and no more: docs/adr/0006. Whoever finds no place is told so quickly, instead of
 * everybody waiting. Each area has a room of its own: citizens in their thousands do not keep staff out, nor hide from
 * those who watch the program that it lives.
 */
@Component
class LoadFilter extends OncePerRequestFilter implements OrderedFilter {

    private static final Logger LOG = LoggerFactory.getLogger(LoadFilter.class);
    private static final int HEALTH_AT_ONCE = 8;
    private static final String RETRY_AFTER_SECONDS = "5";

    private final Map<Area, Room> rooms = new EnumMap<>(Area.class);
    private final PlainPage page;

    LoadFilter(EdgeSettings settings, PlainPage page) {
        EdgeSettings.Requests at = settings.requests();
        rooms.put(Area.OPEN, new Room(at.open(), at.patience()));
        rooms.put(Area.FILES, new Room(at.open(), at.patience()));
        rooms.put(Area.STAFF, new Room(at.staff(), at.patience()));
        rooms.put(Area.DOORS, new Room(at.doors(), at.patience()));
        rooms.put(Area.HEALTH, new Room(HEALTH_AT_ONCE, at.patience()));
        this.page = page;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Area area = Area.of(request);
        Room room = room(area);
        if (!entered(room)) {
            refuse(area, request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            room.leave();
        }
    }

    private static boolean entered(Room room) {
        try {
            return room.enter();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void refuse(Area area, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        LOG.warn("Error {} was shown to somebody: no place in {}", Reference.of(request), area);
        page.send(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    Room room(Area area) {
        return Objects.requireNonNull(rooms.get(area));
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 2;
    }
}
