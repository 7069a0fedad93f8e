package se.medborgarlofte.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.FormBrowser.Answer;
import se.medborgarlofte.testing.FormBrowser.Form;

/** Somebody who never logs in, in a browser without scripts; no answer may set a cookie. */
record Citizen(MockMvc mvc, String address) {

    Citizen(MockMvc mvc) {
        this(mvc, "203.0.113.7");
    }

    Document page(String path) throws Exception {
        Answer answer = answer(get(URI.create(path)));
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.page();
    }

    int status(String path) throws Exception {
        return answer(get(URI.create(path))).status();
    }

    Form form(String path) throws Exception {
        return FormBrowser.form(page(path), "main form[method=post]");
    }

    Answer send(Form form) throws Exception {
        return answer(post(URI.create(form.action())).params(form.values()));
    }

    /** Sends what is accepted. @return where that leads */
    String save(Form form) throws Exception {
        Answer answer = send(form);
        assertThat(answer.status()).as(answer.errors()).isEqualTo(303);
        return answer.location();
    }

    /** @return the address of the receipt */
    String ask(String home, String about, String to, String text) throws Exception {
        return save(form(home + "/fraga?om=" + about).set("to", to).set("text", text));
    }

    MockHttpServletResponse raw(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        MvcResult result = mvc.perform(request.with(from -> {
                    from.setRemoteAddr(address);
                    return from;
                }))
                .andReturn();
        assertThat(result.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(result.getRequest().getSession(false)).isNull();
        return result.getResponse();
    }

    private Answer answer(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        MockHttpServletResponse response = raw(request);
        Document page = Jsoup.parse(response.getContentAsString());
        assertThat(page.text()).doesNotContain("??", "Exception", "se.medborgarlofte");
        return new Answer(response.getStatus(), String.valueOf(response.getHeader("Location")), page);
    }
}
