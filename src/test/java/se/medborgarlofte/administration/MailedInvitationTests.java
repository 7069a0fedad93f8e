package se.medborgarlofte.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.People;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.PersonSummary;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.mail.MailRoute;
import se.medborgarlofte.mail.Outbox;
import se.medborgarlofte.mail.PostedLetters;
import se.medborgarlofte.shared.BaseUrl;
import se.medborgarlofte.shared.SwedishTime;
import se.medborgarlofte.testing.IntegrationTest;

/** Where a mail server is set, the link of an invitation is for the invited alone. */
@IntegrationTest
@Import({PeopleFixtures.class, PostedLetters.class})
@TestPropertySource(properties = "medborgarlofte.base-url=https://loften.exempel.se")
class MailedInvitationTests {

    private static final int PORT = TestSocketUtils.findAvailableTcpPort();
    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final Pattern LINK = Pattern.compile("https://loften\\.exempel\\.se(/inbjudan/[\\w-]{43})\\s");
    private static final String PEOPLE = "/arbetsyta/administration/personer";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private People people;

    @Autowired
    private PostedLetters letters;

    @Autowired
    private Outbox outbox;

    @Autowired
    private MessageSource messages;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private Actor administrator;

    @BeforeAll
    static void listen() {
        SERVER.start();
    }

    @AfterAll
    static void close() {
        SERVER.stop();
    }

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> PORT);
    }

    @BeforeEach
    void settle() {
        town = fixtures.town();
        administrator = fixtures.municipal(town, Role.PARTY_ADMINISTRATOR);
    }

    @Test
    void comesByMailToTheInvitedAndIsShownToNobodyElse() throws Exception {
        String address = "inbjuden" + town.id() + "@test.example";
        Document page = sent(post(PEOPLE + "/ny")
                .param("name", "Inbjuden Prov")
                .param("email", address)
                .param("role", "EDITOR")
                .param("party", Long.toString(town.party()))
                .param("where", "kommun-" + town.id())
                .param("ends", "2026-12-31"));
        assertThat(page.text()).contains("Länken är skickad till " + address).doesNotContain("e-postserver");
        assertThat(page.html()).doesNotContain("inbjudan/");

        letters.send();
        String mail = String.valueOf(SERVER.getReceivedMessagesForDomain(address)[0].getContent());
        Matcher link = LINK.matcher(mail);
        assertThat(link.find()).as(mail).isTrue();
        assertThat(mail)
                .contains(
                        administrator.name(),
                        administrator.title(),
                        town.municipality().name() + " kommun")
                .contains("en gång, inom 3 dagar")
                .doesNotContain("evil.test");
        mvc.perform(get(link.group(1))).andExpect(status().isOk());
        assertThat(told()).containsExactly("CREATED", "MEMBERSHIP_GIVEN", "INVITED");
    }

    @Test
    void comesAgainWithWordsAboutANewPassword() throws Exception {
        Actor colleague = fixtures.municipal(town, Role.EDITOR);
        Document page = sent(post(PEOPLE + "/" + colleague.personId() + "/lank"));
        assertThat(page.html()).contains("är skickad till").doesNotContain("inbjudan/");
        letters.send();
        assertThat(String.valueOf(SERVER.getReceivedMessagesForDomain(colleague.email())[0].getContent()))
                .contains("nytt lösenord")
                .containsPattern(LINK);
    }

    @Test
    void isRefusedWithWhatToDoWhereNoMailCouldHoldAWholeLink() {
        PersonLetters unset = new PersonLetters(outbox, new MailRoute(true), new BaseUrl(""), messages);
        PersonSummary colleague =
                people.get(fixtures.municipal(town, Role.EDITOR).personId());
        assertThatThrownBy(() -> unset.invite(administrator, colleague, "hemlig"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(messages.getMessage(refusal.messageKey(), null, SwedishTime.LOCALE))
                                .contains("MEDBORGARLOFTE_BASE_URL"));
    }

    @Test
    void nothingIsSaidOfAFolder() throws Exception {
        assertThat(shown(get("/arbetsyta/administration").with(PeopleFixtures.as(administrator)))
                        .text())
                .doesNotContain("e-postserver");
    }

    /** Sends the form under a false name, and follows to where it leads. */
    private Document sent(MockHttpServletRequestBuilder form) throws Exception {
        MvcResult made = mvc.perform(form.with(PeopleFixtures.as(administrator))
                        .with(csrf())
                        .header("X-Forwarded-Host", "evil.test")
                        .header("Forwarded", "host=evil.test"))
                .andExpect(status().isSeeOther())
                .andReturn();
        return shown(get(String.valueOf(made.getResponse().getRedirectedUrl()))
                .with(PeopleFixtures.as(administrator))
                .cookie(Objects.requireNonNull(made.getResponse().getCookie("__Host-session"))));
    }

    private Document shown(MockHttpServletRequestBuilder page) throws Exception {
        return Jsoup.parse(mvc.perform(page)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private List<String> told() {
        return jdbc.sql("select deed from audit_event where person_id = :person order by id")
                .param("person", administrator.personId())
                .query(String.class)
                .list();
    }
}
