package se.medborgarlofte.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.People;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.mail.PostedLetters;
import se.medborgarlofte.testing.IntegrationTest;

/** Links that are handed over begin with the base that is set: in the log to the first administrator, then on the page. */
@IntegrationTest
@Import(PostedLetters.class)
@TestPropertySource(properties = "medborgarlofte.base-url=https://loften.exempel.se/")
@ExtendWith(OutputCaptureExtension.class)
class InvitationLinkIntegrationTests {

    private static final String LINK = "https://loften\\.exempel\\.se/inbjudan/[\\w-]{43}";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PostedLetters letters;

    @Autowired
    private People people;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private ApplicationRunner firstAdministrator;

    @Test
    void areWholeWhateverTheRequestCallsTheProgram(CapturedOutput log) throws Exception {
        firstAdministrator.run(new DefaultApplicationArguments());
        assertThat(log.getOut()).matches("(?s).* at " + LINK + "\\s*");

        Actor administrator = fixtures.systemAdministrator();
        long first = jdbc.sql("select min(id) from person").query(Long.class).single();
        String person = "/arbetsyta/administration/personer/" + first;
        MvcResult made = mvc.perform(post(person + "/lank")
                        .with(PeopleFixtures.as(administrator))
                        .with(csrf())
                        .header("X-Forwarded-Host", "evil.test"))
                .andExpect(status().isSeeOther())
                .andReturn();
        Document page = Jsoup.parse(mvc.perform(get(person)
                        .with(PeopleFixtures.as(administrator))
                        .cookie(Objects.requireNonNull(made.getResponse().getCookie("__Host-session"))))
                .andReturn()
                .getResponse()
                .getContentAsString());
        String link = page.expectFirst("code").text();
        assertThat(link).matches(LINK);
        assertThat(page.text()).contains("Ingen e-postserver är inställd");
        assertThat(letters.to(people.get(first).email()))
                .extracting(Letter::text)
                .singleElement()
                .asString()
                .contains("\n\n" + link + "\n\n")
                .doesNotContain("evil.test");
        assertThat(page.text()).doesNotContain("MEDBORGARLOFTE_BASE_URL", "är skickad");
        mvc.perform(get(person).with(PeopleFixtures.as(administrator)).header("Host", "evil.test"))
                .andExpect(status().isBadRequest());
    }
}
