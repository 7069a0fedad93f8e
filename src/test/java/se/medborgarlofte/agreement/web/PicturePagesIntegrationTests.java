package se.medborgarlofte.agreement.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.picture.Photos;
import se.medborgarlofte.security.SignedIn;
import se.medborgarlofte.testing.IntegrationTest;

/** The form of the picture of the signing, and everything that can be wrong with what is sent. */
@IntegrationTest
@Import(PeopleFixtures.class)
class PicturePagesIntegrationTests {

    private static final String BASE = "/arbetsyta/overenskommelser";

    private final MockMvc mvc;
    private final PeopleFixtures fixtures;
    private Town town;
    private Actor editor;
    private String agreement;

    @Autowired
    PicturePagesIntegrationTests(MockMvc mvc, PeopleFixtures fixtures) {
        this.mvc = mvc;
        this.fixtures = fixtures;
    }

    @BeforeEach
    void place() throws Exception {
        town = fixtures.town();
        editor = fixtures.municipal(town, Role.EDITOR);
        agreement = requireNonNull(ask(
                        editor,
                        post(BASE + "/ny")
                                .params(Sheets.filled(town, "Med bild"))
                                .with(csrf()))
                .getRedirectedUrl());
    }

    @Test
    void showsStaffWhatWasSent() throws Exception {
        assertThat(page(editor, agreement).select("a[href$=/bild]").text()).isEqualTo("Bild från undertecknandet");

        MockHttpServletResponse answer = send(editor, "-1", Photos.rotatedJpegWithPlace(400, 200), "Två skriver", "");
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        assertThat(answer.getRedirectedUrl()).isEqualTo(agreement);

        Document form = page(editor, agreement + "/bild");
        assertThat(form.select("figure img").attr("alt")).isEqualTo("Två skriver");
        assertThat(form.select("figure img").attr("width")).isEqualTo("200");
        assertThat(form.select("figcaption")).isEmpty();
        assertThat(form.select("label[for=picture]").text()).isEqualTo("Bildfil (frivilligt)");
        assertThat(form.expectFirst("#alt").wholeText()).isEqualTo("Två skriver");

        MockHttpServletResponse file = ask(editor, get(form.select("figure img").attr("src")));
        assertThat(file.getContentType()).isEqualTo("image/jpeg");
        assertThat(file.getHeader("Cache-Control")).contains("no-store");
        assertThat(file.getHeaders("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'; sandbox");
        assertThat(file.getHeader("Content-Disposition")).matches("inline; filename=\"[0-9a-f]{64}\\.jpg\"");
        assertThat(Photos.shown(file.getContentAsByteArray()).getHeight()).isEqualTo(400);
        assertThat(page(editor, agreement + "/forhandsvisning")
                        .select("figure img")
                        .attr("src"))
                .isEqualTo(agreement + "/bild/fil");
    }

    @Test
    void itsWordsChangeWithoutAnotherFile() throws Exception {
        send(editor, "-1", Photos.png(30, 20), "Först", "");
        MockHttpServletResponse answer = send(editor, "0", new byte[0], "Sedan", "Piteå den 3 maj");
        assertThat(answer.getStatus()).isEqualTo(303);
        Document form = page(editor, agreement + "/bild");
        assertThat(form.select("figure img").attr("alt")).isEqualTo("Sedan");
        assertThat(form.select("figcaption").text()).isEqualTo("Piteå den 3 maj");
    }

    @Test
    void aFileThatIsNoPictureIsRefusedAndWhatWasTypedIsKept() throws Exception {
        byte[] text = "Jag heter bara bild.jpg".getBytes(StandardCharsets.UTF_8);
        Document page = refused(text, "Två personer <i>vid</i> ett bord", "å".repeat(301));
        assertThat(page.select("#picture-error").text()).contains("ingen bild i JPEG eller PNG");
        assertThat(page.select("#caption-error").text()).contains("300", "301");
        assertThat(page.select("#fel a").eachAttr("href")).containsExactlyInAnyOrder("#picture", "#caption");
        assertThat(page.expectFirst("#alt").wholeText()).isEqualTo("Två personer <i>vid</i> ett bord");
        assertThat(page.expectFirst("#caption").wholeText()).hasSize(301);
        assertThat(page.select("[name=version]").val()).isEqualTo("-1");
    }

    @Test
    void aPictureThatNobodyDescribedIsRefusedAndMustBeChosenAgain() throws Exception {
        Document page = refused(Photos.png(30, 20), " ", "Piteå den 3 maj");
        assertThat(page.select("#alt-error").text()).contains("Fyll i det här.");
        assertThat(page.select("#picture-error").text()).contains("Välj bilden igen.");
        assertThat(page.expectFirst("#caption").wholeText()).isEqualTo("Piteå den 3 maj");
        assertThat(page(editor, agreement + "/bild").select("figure")).isEmpty();
    }

    @Test
    void tooMuchIsRefusedWithTheLimit() throws Exception {
        byte[] heavy = Arrays.copyOf(Photos.jpeg(30, 20), 20 * 1024 * 1024);
        assertThat(refused(heavy, "Två", "").select("#picture-error").text()).contains("större än 10 MB");
        assertThat(refused(Photos.pngThatClaims(50_000, 50_000), "Två", "")
                        .select("#picture-error")
                        .text())
                .contains("fler än 40 megapixlar");
        assertThat(refused(new byte[0], "Två", "").select("#picture-error").text())
                .contains("Välj en bild.");
    }

    @Test
    void garbageInTheFieldsIsNoStackTrace() throws Exception {
        MockHttpServletResponse answer = ask(
                editor, post(agreement + "/bild").param("picture", "en text").with(csrf()));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select("#picture-error")
                        .text())
                .contains("Välj en bild.")
                .doesNotContain("Failed");
        var fileForText = multipart(agreement + "/bild").file(new MockMultipartFile("alt", new byte[] {'a'}));
        assertThat(ask(editor, fileForText.with(csrf())).getStatus()).isEqualTo(422);
        assertThat(send(editor, "skräp", Photos.png(3, 2), "Två", "").getStatus())
                .isEqualTo(409);
        assertThat(ask(
                                editor,
                                post(agreement + "/bild/ta-bort")
                                        .param("picture", "x")
                                        .with(csrf()))
                        .getStatus())
                .isBetween(400, 499);
    }

    @Test
    void aSecondClickHasNoSecondEffect() throws Exception {
        MockHttpServletResponse first = send(editor, "-1", Photos.png(30, 20), "Två", "");
        MockHttpServletResponse second = send(editor, "-1", Photos.png(30, 20), "Två", "");
        assertThat(second.getStatus()).isEqualTo(303);
        assertThat(second.getRedirectedUrl()).isEqualTo(first.getRedirectedUrl());
        assertThat(page(editor, agreement + "/bild").select("[name=version]").val())
                .isEqualTo("0");
        assertThat(send(editor, "-1", Photos.png(30, 21), "Två", "").getStatus())
                .as("another file from an old page")
                .isEqualTo(409);
    }

    @Test
    void theSecondOfTwoSeesWhatTheFirstSaved() throws Exception {
        send(fixtures.police(town, Role.EDITOR), "-1", Photos.png(30, 20), "Kollegans ord", "");
        MockHttpServletResponse answer = send(editor, "-1", Photos.png(50, 40), "Mina ord", "");
        assertThat(answer.getStatus()).isEqualTo(409);
        Document both = Jsoup.parse(answer.getContentAsString());
        assertThat(both.expectFirst("#alt").wholeText()).isEqualTo("Mina ord");
        assertThat(both.select("#alt-saved").text()).contains("Kollegans ord");
        assertThat(both.select("figure img").attr("width")).isEqualTo("30");
        String seen = both.select("[name=version]").val();
        assertThat(send(editor, seen, Photos.png(50, 40), "Mina ord", "").getStatus())
                .isEqualTo(303);
    }

    @Test
    void isRemovedAfterAQuestionAndCanBePutThereAgain() throws Exception {
        assertThat(ask(editor, get(agreement + "/bild/ta-bort")).getStatus()).isEqualTo(404);
        send(editor, "-1", Photos.png(30, 20), "Två", "");
        Document question = page(editor, agreement + "/bild/ta-bort");
        assertThat(question.select("main").text()).contains("Invånarna har inte sett dem.");
        for (int click = 0; click < 2; click++) {
            MockHttpServletResponse removed = ask(
                    editor,
                    post(agreement + "/bild/ta-bort")
                            .param("submission", "bort")
                            .param("version", question.select("[name=version]").val())
                            .with(csrf()));
            assertThat(removed.getStatus()).isEqualTo(303);
        }
        assertThat(page(editor, agreement + "/bild").select("figure")).isEmpty();
        assertThat(page(editor, agreement + "/forhandsvisning").select("figure"))
                .isEmpty();
        assertThat(ask(editor, get(agreement + "/bild/fil")).getStatus()).isEqualTo(404);
        assertThat(send(editor, "1", new byte[0], "Två", "").getStatus()).isEqualTo(422);
        assertThat(send(editor, "1", Photos.png(30, 20), "Två", "").getStatus()).isEqualTo(303);
    }

    @Test
    void onlyThoseWhoWriteTheAgreementChangeIt() throws Exception {
        send(editor, "-1", Photos.png(30, 20), "Två", "");
        Actor stranger = fixtures.municipal(fixtures.town(), Role.EDITOR, Role.PUBLISHER);
        Actor reader = fixtures.municipal(town, Role.READER, Role.APPROVER);
        for (String path : new String[] {"/bild", "/bild/ta-bort", "/bild/fil"}) {
            assertThat(ask(stranger, get(agreement + path)).getStatus()).isEqualTo(404);
        }
        assertThat(send(stranger, "0", Photos.png(3, 2), "Kapad", "").getStatus())
                .isEqualTo(404);
        assertThat(ask(
                                stranger,
                                post(agreement + "/bild/ta-bort")
                                        .param("version", "0")
                                        .with(csrf()))
                        .getStatus())
                .isEqualTo(404);
        assertThat(ask(reader, get(agreement + "/bild/fil")).getStatus()).isEqualTo(200);
        assertThat(ask(reader, get(agreement + "/bild")).getStatus()).isEqualTo(403);
        assertThat(send(reader, "0", Photos.png(3, 2), "Kapad", "").getStatus()).isEqualTo(403);
        assertThat(page(reader, agreement).select("a[href$=/bild]")).isEmpty();
    }

    private Document refused(byte[] file, String alt, String caption) throws Exception {
        MockHttpServletResponse answer = send(editor, "-1", file, alt, caption);
        assertThat(answer.getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString());
    }

    /** Always from the same page, so that only what is sent tells two acts apart. */
    private MockHttpServletResponse send(Actor actor, String version, byte[] file, String alt, String caption)
            throws Exception {
        return ask(
                actor,
                multipart(agreement + "/bild")
                        .file(new MockMultipartFile("picture", "bild.jpg", "image/jpeg", file))
                        .param("submission", "en sida")
                        .param("version", version)
                        .param("alt", alt)
                        .param("caption", caption)
                        .with(csrf()));
    }

    private Document page(Actor actor, String path) throws Exception {
        MockHttpServletResponse answer = ask(actor, get(path));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        assertThat(answer.getContentAsString()).doesNotContain("??");
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse ask(Actor actor, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return mvc.perform(request.with(SignedIn.as(actor.personId())))
                .andReturn()
                .getResponse();
    }
}
