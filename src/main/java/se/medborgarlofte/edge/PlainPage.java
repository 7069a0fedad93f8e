package se.medborgarlofte.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import se.medborgarlofte.shared.SwedishTime;

/**
 * The page of a refusal that comes before any of our pages is reached. It is as small as can be, and costs next to
 * nothing to write.
 */
@Component
class PlainPage {

    private static final String HTML = """
            <!DOCTYPE html>
            <html lang="sv"><head><meta charset="utf-8"><title>%s</title></head>
            <body><main><h1>%s</h1><p>%s</p><p>%s</p><p><a href="/">%s</a></p></main></body></html>
            """;

    private final MessageSource messages;
    private final SecurityHeaders headers;

    PlainPage(MessageSource messages, SecurityHeaders headers) {
        this.messages = messages;
        this.headers = headers;
    }

    /** Answers with the status, and a page that shows the {@link Reference} of the request. */
    void send(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        String title = ofStatus(status, "title");
        byte[] page = HTML.formatted(
                        text("layout.title", title),
                        title,
                        ofStatus(status, "text"),
                        text("error.reference", Reference.of(request)),
                        text("layout.service"))
                .getBytes(StandardCharsets.UTF_8);
        headers.writeOfError(response);
        response.setStatus(status);
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private String ofStatus(int status, String part) {
        String other = HttpStatus.Series.valueOf(status) == HttpStatus.Series.SERVER_ERROR ? "500" : "4xx";
        String text = messages.getMessage(
                "site.error." + status + "." + part, null, text("error." + other + "." + part), SwedishTime.LOCALE);
        return String.valueOf(text);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage("site." + key, arguments, SwedishTime.LOCALE);
    }
}
