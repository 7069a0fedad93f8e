package se.medborgarlofte.edge;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** The answer to a request that the server itself refuses, such as an address that is no text. */
@Component
class ServerRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(ServerRefusals.class);

    private final PlainPage page;

    ServerRefusals(PlainPage page) {
        this.page = page;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Report(page)));
    }

    private static final class Report extends ErrorReportValve {

        private final PlainPage page;

        Report(PlainPage page) {
            this.page = page;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable problem) {
            boolean answers = response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST
                    && response.getContentWritten() == 0
                    && response.setErrorReported();
            if (answers) {
                write(request, response, problem);
            }
        }

        private void write(Request request, Response response, @Nullable Throwable problem) {
            try {
                if (response.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
                    LOG.error("Error {} was shown to somebody", Reference.of(request), problem);
                }
                page.send(request, response, response.getStatus());
                response.finishResponse();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
