package se.medborgarlofte.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody who reads and never logs in; every page is held to what holds for all of them. */
@TestComponent
class PublicBrowser {

    private final MockMvc mvc;

    PublicBrowser(MockMvc mvc) {
        this.mvc = mvc;
    }

    Document page(String path) throws Exception {
        MockHttpServletResponse answer = ask(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.text()).doesNotContain("??");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("script, form[method=post], [style]")).isEmpty();
        return page;
    }

    void missing(String path) throws Exception {
        assertThat(ask(path).getStatus()).as(path).isEqualTo(404);
    }

    MockHttpServletResponse ask(String path) throws Exception {
        var result = mvc.perform(get(path)).andReturn();
        assertThat(result.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(result.getRequest().getSession(false)).isNull();
        return result.getResponse();
    }
}
