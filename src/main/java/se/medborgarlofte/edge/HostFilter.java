package se.medborgarlofte.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.servlet.filter.OrderedFilter;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever calls the program by a name that is not its own gets nothing from it. Health tells no name, and is asked for
 * by an address.
 */
@Component
class HostFilter extends OncePerRequestFilter implements OrderedFilter {

    private static final Logger LOG = LoggerFactory.getLogger(HostFilter.class);

    private final HostNames names;
    private final PlainPage page;

    HostFilter(HostNames names, PlainPage page, Environment environment) {
        if ("framework".equalsIgnoreCase(environment.getProperty("server.forward-headers-strategy"))) {
            throw new IllegalStateException(
                    "server.forward-headers-strategy=framework would take anybody's word for"
                            + " who asks: set it to native, and server.tomcat.remoteip.internal-proxies to the proxies' addresses");
        }
        this.names = names;
        this.page = page;
        LOG.info("Answers to the host names {}: medborgarlofte.base-url and medborgarlofte.hosts say which", names);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Area.of(request) == Area.HEALTH || names.include(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            page.send(request, response, HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1;
    }
}
