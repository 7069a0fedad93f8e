package se.medborgarlofte.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;

/** Somebody who is logged in, in a browser without scripts: reads pages, and sends their forms with what they hold. */
public record FormBrowser(MockMvc mvc, Actor actor) {

    /** What came back. Whatever was wrong, it is told in Swedish, and never by the inside of the program. */
    public record Answer(int status, String location, Document page) {

        public String errors() {
            return page.select("#fel li").text();
        }
    }

    /** A form as a browser holds it; what is set is typed, chosen or pressed. */
    public record Form(String action, MultiValueMap<String, String> values) {

        public Form set(String name, String... typed) {
            values.put(name, List.of(typed));
            return this;
        }
    }

    public Document page(String address) throws Exception {
        Answer answer = answer(get(URI.create(address)));
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.page();
    }

    public int status(String address) throws Exception {
        return answer(get(URI.create(address))).status();
    }

    /** The one form of a page that sends something. */
    public Form form(String address) throws Exception {
        return form(page(address), "main form[method=post]");
    }

    public static Form form(Document page, String selector) {
        Element form = page.expectFirst(selector);
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        for (Element control : form.select("input[name], textarea[name], select[name]")) {
            boolean box = control.attr("type").equals("checkbox")
                    || control.attr("type").equals("radio");
            if (control.is("select")) {
                values.add(
                        control.attr("name"), control.select("option[selected]").val());
            } else if (!box || control.hasAttr("checked")) {
                values.add(control.attr("name"), control.is("textarea") ? control.wholeText() : control.val());
            }
        }
        return new Form(form.attr("action"), values);
    }

    public Answer send(Form form) throws Exception {
        return answer(post(URI.create(form.action())).params(form.values()).with(csrf()));
    }

    /** Sends what is accepted, and says where that leads. */
    public String save(Form form) throws Exception {
        Answer answer = send(form);
        assertThat(answer.status()).as(answer.errors()).isEqualTo(303);
        return answer.location();
    }

    private Answer answer(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        MockHttpServletResponse response =
                mvc.perform(request.with(PeopleFixtures.as(actor))).andReturn().getResponse();
        Document page = Jsoup.parse(response.getContentAsString());
        assertThat(page.text()).doesNotContain("??", "Exception", "se.medborgarlofte");
        return new Answer(response.getStatus(), String.valueOf(response.getHeader("Location")), page);
    }
}
