package se.medborgarlofte.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import se.medborgarlofte.account.Actor;

/** Asks for pages and sends forms as somebody who has logged in. */
public final class StaffBrowser {

    private final MockMvc mvc;

    public StaffBrowser(MockMvc mvc) {
        this.mvc = mvc;
    }

    public Document page(Actor actor, String path) throws Exception {
        MockHttpServletResponse response = get(actor, path);
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    public int status(Actor actor, String path) throws Exception {
        return get(actor, path).getStatus();
    }

    public MockHttpServletResponse send(Actor actor, String path, MultiValueMap<String, String> typed)
            throws Exception {
        return mvc.perform(post(path).params(typed).with(csrf()).with(SignedIn.as(actor.personId())))
                .andReturn()
                .getResponse();
    }

    /** Sends a form that must be accepted. @return where it leads */
    public String go(Actor actor, String path, MultiValueMap<String, String> typed) throws Exception {
        MockHttpServletResponse response = send(actor, path, typed);
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(303);
        return Objects.requireNonNull(response.getRedirectedUrl());
    }

    /** Takes a decision on the page of a text; it must be accepted. */
    public void decide(Actor actor, String page, String decision, Map<String, String> values) throws Exception {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        values.forEach(typed::set);
        go(actor, page + "/" + decision, typed);
    }

    private MockHttpServletResponse get(Actor actor, String path) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(path).with(SignedIn.as(actor.personId())))
                .andReturn()
                .getResponse();
    }
}
