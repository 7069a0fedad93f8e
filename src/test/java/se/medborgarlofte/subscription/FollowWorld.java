package se.medborgarlofte.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.mail.PostedLetters;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.TestClock;

/** People who follow something: they fill in the form, open their letters and press the buttons. */
@TestComponent
class FollowWorld {

    static final String BASE = "https://loften.exempel.se";

    private static final AtomicLong PEOPLE = new AtomicLong();

    private final MockMvc mvc;
    private final Municipalities municipalities;
    private final FollowSweep sweep;
    private final PostedLetters letters;
    private final TestClock clock;

    FollowWorld(MockMvc mvc, Municipalities municipalities, FollowSweep sweep, PostedLetters letters, TestClock clock) {
        this.mvc = mvc;
        this.municipalities = municipalities;
        this.sweep = sweep;
        this.letters = letters;
        this.clock = clock;
    }

    /** One that nobody has used before. */
    MunicipalitySummary place() {
        return municipalities.create(municipalities.available().get(0).code());
    }

    static String somebody() {
        return "medborgare" + PEOPLE.incrementAndGet() + "@exempel.se";
    }

    MockHttpServletResponse ask(MunicipalitySummary place, String about, String email) throws Exception {
        FormBrowser.Form form = FormBrowser.form(page(address(place, about)), "main form[method=post]");
        return send(form.action(), form.set("email", email).values());
    }

    static String address(MunicipalitySummary place, String about) {
        return "/" + place.slug() + "/folj" + (about.isEmpty() ? "" : "?om=" + about);
    }

    /** Asked for, and confirmed by the button that the letter leads to. */
    void follow(MunicipalitySummary place, String about, String email) throws Exception {
        ask(place, about, email);
        sweep.atOnce();
        List<Letter> all = letters.to(email);
        String own = own(all.get(all.size() - 1));
        FormBrowser.Form form = FormBrowser.form(page(own), "main form[method=post]");
        assertThat(send(form.action(), form.values()).getStatus()).isEqualTo(303);
    }

    /** The page that the letter leads to, within the program. */
    static String own(Letter letter) {
        return letter.text()
                .lines()
                .filter(line -> line.matches(BASE + "/folj/[0-9a-f]{64}"))
                .findFirst()
                .orElseThrow()
                .substring(BASE.length());
    }

    Document page(String path) throws Exception {
        MockHttpServletResponse answer = get200(path);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse get200(String path) throws Exception {
        MockHttpServletResponse answer = perform(get(path));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer;
    }

    MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        var result = mvc.perform(request).andReturn();
        assertThat(result.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(result.getRequest().getSession(false)).isNull();
        return result.getResponse();
    }

    MockHttpServletResponse send(String path, MultiValueMap<String, String> fields) throws Exception {
        return perform(post(path).params(fields));
    }

    /** As the mail programs of RFC 8058 do. */
    MockHttpServletResponse oneClick(String path) throws Exception {
        MultiValueMap<String, String> body = new LinkedMultiValueMap<>();
        body.add("List-Unsubscribe", "One-Click");
        return send(path, body);
    }

    void digestAt(LocalDateTime moment) {
        clock.set(moment);
        sweep.digest();
    }

    List<Letter> to(String email) {
        return letters.to(email);
    }
}
