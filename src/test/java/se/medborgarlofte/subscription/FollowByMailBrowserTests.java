package se.medborgarlofte.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import se.medborgarlofte.feed.FeedEntry.Kind;
import se.medborgarlofte.mail.PostedLetters;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.TestClock;
import se.medborgarlofte.testing.Visitor;

/** From the form to the one-click end, by a real mail server and real HTTP. */
@BrowserTest
@Import({PostedLetters.class, TestNews.class})
@TestPropertySource(properties = "medborgarlofte.base-url=https://loften.exempel.se")
class FollowByMailBrowserTests {

    private static final String BASE = "https://loften.exempel.se";
    private static final String EMAIL = "anna@exempel.se";
    private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @LocalServerPort
    int port;

    private final Municipalities municipalities;
    private final FollowSweep sweep;
    private final PostedLetters letters;
    private final TestNews news;
    private final TestClock clock;

    @Autowired
    FollowByMailBrowserTests(
            Municipalities municipalities, FollowSweep sweep, PostedLetters letters, TestNews news, TestClock clock) {
        this.municipalities = municipalities;
        this.sweep = sweep;
        this.letters = letters;
        this.news = news;
        this.clock = clock;
    }

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        SERVER.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void fromTheFormToTheLastLetter() throws Exception {
        MunicipalitySummary place =
                municipalities.create(municipalities.available().get(0).code());
        Visitor anna = new Visitor(port);
        Visitor.Page form = anna.get("/" + place.slug() + "/folj");
        assertThat(form.headers().firstValue("Cache-Control")).contains("no-store");
        Map<String, String> fields = form.form("main form");
        fields.put("email", EMAIL);
        assertThat(anna.post("/" + place.slug() + "/folj", fields).status()).isEqualTo(303);

        String own = link(received(1), "/folj/[0-9a-f]{64}");
        Visitor.Page page = anna.get(own);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().text()).contains("a…@exempel.se").doesNotContain(EMAIL);
        Map<String, String> choices = page.form("main form");
        assertThat(anna.post(own, choices).location()).startsWith(own);

        clock.advance(Duration.ofMinutes(1));
        news.add(Kind.ANSWER, place.id(), "svar/1", "Belysning i tunneln");
        clock.set(LocalDate.of(2026, 3, 17).atTime(7, 0));
        sweep.digest();
        MimeMessage digest = received(2);
        assertThat(text(digest)).contains("Belysning i tunneln", BASE + "/plats/svar/1");
        assertThat(digest.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        String stop = digest.getHeader("List-Unsubscribe", null);
        assertThat(stop).isEqualTo("<" + BASE + own + "/sluta>");
        assertThat(anna.get(own + "/sluta").status()).isEqualTo(200);
        assertThat(anna.get(own).status()).isEqualTo(200);

        // RFC 8058 lets the mail program send it as multipart/form-data, too.
        String body = "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n";
        HttpResponse<String> ended = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + own + "/sluta"))
                                .header("Content-Type", "multipart/form-data; boundary=b")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(ended.statusCode()).isEqualTo(200);
        assertThat(ended.headers().map()).doesNotContainKey("set-cookie");
        assertThat(anna.get(own).status()).isEqualTo(404);
        assertThat(letters.to(EMAIL)).isEmpty();
    }

    private MimeMessage received(int number) {
        sweep.atOnce();
        letters.send();
        MimeMessage[] all = SERVER.getReceivedMessages();
        assertThat(all).hasSize(number);
        return all[number - 1];
    }

    private static String text(MimeMessage mail) throws Exception {
        return ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent().toString();
    }

    private static String link(MimeMessage mail, String path) throws Exception {
        return text(mail)
                .lines()
                .filter(line -> line.matches(BASE + path))
                .findFirst()
                .orElseThrow()
                .substring(BASE.length());
    }
}
