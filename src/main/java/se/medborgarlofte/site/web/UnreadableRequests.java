package se.medborgarlofte.site.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.medborgarlofte.shared.SwedishTime;

/**
 * The answer to a request that the server itself refuses, such as an address that is no text: none of our pages is
 * reached, so a page as small as can be says it.
 */
@Component
class UnreadableRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final MessageSource messages;

    UnreadableRequests(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new PlainPage(text("title"), text("text"))));
    }

    private String text(String part) {
        return messages.getMessage("site.error.400." + part, null, SwedishTime.LOCALE);
    }

    private static final class PlainPage extends ErrorReportValve {

        private final String page;

        PlainPage(String title, String text) {
            page = "<!DOCTYPE html><html lang=\"sv\"><head><meta charset=\"utf-8\"><title>" + title
                    + "</title></head><body><main><h1>" + title + "</h1><p>" + text
                    + "</p><p><a href=\"/\">Medborgarlöften</a></p></main></body></html>";
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable problem) {
            boolean answers = response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST
                    && response.getContentWritten() == 0
                    && response.setErrorReported();
            if (answers) {
                write(response);
            }
        }

        private void write(Response response) {
            try {
                response.setContentType("text/html;charset=utf-8");
                response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
                response.finishResponse();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
