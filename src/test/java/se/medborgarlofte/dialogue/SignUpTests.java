package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.dialogue.World.Town;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.mail.PostedLetters;
import se.medborgarlofte.security.Forbidden;
import se.medborgarlofte.testing.FormBrowser;
import se.medborgarlofte.testing.FormBrowser.Form;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** Signing up for a meeting: without log-in, never for more than the seats, and undone by a link. */
@IntegrationTest
@Import({World.class, PostedLetters.class})
class SignUpTests {

    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 4, 14, 18, 0);
    private static final String FORM = "/moten/trygghet/anmalan";

    @Autowired
    private World world;

    @Autowired
    private Gatherings gatherings;

    @Autowired
    private PublishedDialogue dialogue;

    @Autowired
    private SignUps signUps;

    @Autowired
    private SignUpSweep sweep;

    @Autowired
    private PostedLetters letters;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestClock clock;

    private Town town;
    private String email;
    private long id;

    @BeforeEach
    void aMeetingWithThreeSeats() {
        town = world.town();
        email = UUID.randomUUID() + "@exempel.se";
        id = gatherings.draft(town.editor, GatheringKind.MEETING, town.withSeats("Trygghet", EVENING, 3));
        gatherings.announce(town.editor, id, version());
    }

    @Test
    void takesSeatsAndGivesThemBackByTheLinkOfTheLetter() throws Exception {
        assertThat(page("/moten/trygghet").select("main").text()).contains("3 platser kvar");
        MockHttpServletResponse sent =
                send(form().set("email", email).set("people", "2").set("name", "Kim"));
        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(sent.getHeader("Set-Cookie")).isNull();
        assertThat(page("/moten/trygghet/anmalan/klar").select("h1").text()).isEqualTo("Tack för din anmälan");
        assertThat(page("/moten/trygghet").select("main").text())
                .contains("1 plats kvar")
                .doesNotContain("Kim");

        Letter letter = letters.to(email).get(0);
        assertThat(letter.subject()).isEqualTo("Du är anmäld: Trygghet");
        assertThat(letter.text()).contains("14 april 2026", "Folkets hus", "Antal: 2");
        String link = letter.text().replaceFirst("(?s).*(/moten/trygghet/anmalan/[0-9a-f]{64}).*", "$1");
        assertThat(page(link).select("main").text()).contains("Ni är anmälda med 2 platser");
        assertThat(left()).as("looking changes nothing").isEqualTo(1);
        assertThat(send(FormBrowser.form(page(link), "main form")).getStatus()).isEqualTo(303);
        assertThat(left()).isEqualTo(3);
        assertThat(answer(link).getStatus()).as("used").isEqualTo(404);
        assertThat(kept()).as("name and address go at once").isZero();
    }

    @Test
    void saysWhenItIsFull() throws Exception {
        MockHttpServletResponse tooMany = send(form().set("email", email).set("people", "4"));
        assertThat(tooMany.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(tooMany.getContentAsString())
                        .select("#people-error")
                        .text())
                .contains("Det är bara 3 platser kvar.");
        send(form().set("email", email).set("people", "3"));
        assertThat(page(FORM).select("main").text()).contains("Fullt. Ingen plats är kvar.");
        assertThat(page(FORM).select("main form")).isEmpty();
        assertThat(page("/moten/trygghet").select("a[href$=/anmalan]")).isEmpty();
    }

    @Test
    void neverTakesMoreThanTheSeatsWhenManyComeAtOnce() throws Exception {
        PublishedGathering gathering = gathering();
        ExecutorService many = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> answers = many.invokeAll(IntStream.range(0, 12)
                    .<Callable<Boolean>>mapToObj(i -> () -> comes(gathering, i + email))
                    .toList());
            int taken = 0;
            for (Future<Boolean> answer : answers) {
                taken += answer.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(3);
        } finally {
            many.shutdownNow();
        }
        assertThat(left()).isZero();
    }

    private boolean comes(PublishedGathering gathering, String address) {
        try {
            signUps.signUp(gathering, new NewSignUp(null, address, 1));
            return true;
        } catch (Refusal full) {
            return false;
        }
    }

    @Test
    void anAddressIsWrittenToOnceAndNobodyLearnsThatItIsKnown() throws Exception {
        MockHttpServletResponse first = send(form().set("email", email).set("people", "1"));
        MockHttpServletResponse second =
                send(form().set("email", email.toUpperCase()).set("people", "2"));
        assertThat(second.getStatus()).isEqualTo(first.getStatus());
        assertThat(second.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        assertThat(letters.to(email)).hasSize(1);
        assertThat(letters.to(email.toUpperCase())).isEmpty();
        assertThat(left()).isEqualTo(2);
    }

    @Test
    void readsWhatIsTyped() throws Exception {
        for (String wrong : List.of("", "kim", "kim@", "kim@exempel", "a@b.se, c@d.se", "a@b.se\r\nBcc: c@d.se")) {
            MockHttpServletResponse answer = send(form().set("email", wrong).set("people", "1"));
            assertThat(answer.getStatus()).as(wrong).isEqualTo(422);
        }
        for (String wrong : List.of("", "0", "21", "två")) {
            assertThat(send(form().set("email", email).set("people", wrong)).getStatus())
                    .as(wrong)
                    .isEqualTo(422);
        }
        assertThat(send(form().set("email", email).set("website", "x")).getStatus())
                .isEqualTo(422);
        assertThat(left()).isEqualTo(3);
    }

    @Test
    void isOverWhenTheMeetingBegins() throws Exception {
        Form open = form().set("email", email).set("people", "1");
        clock.set(EVENING);
        assertThatThrownBy(() -> signUps.signUp(gathering(), new NewSignUp(null, email, 1)))
                .hasMessage("dialogue.error.signUp.closed");
        assertThat(send(open).getStatus()).isEqualTo(422);
        assertThat(left()).isEqualTo(3);
    }

    @Test
    void isNotThereWithoutSeats() throws Exception {
        long other = gatherings.draft(town.editor, GatheringKind.MEETING, town.meeting("Fika", EVENING));
        gatherings.announce(
                town.editor,
                other,
                gatherings.get(town.editor, GatheringKind.MEETING, other).version());
        assertThat(answer("/moten/fika/anmalan").getStatus()).isEqualTo(404);
    }

    @Test
    void whoSignedUpIsToldWhenItIsMovedOrCancelled() {
        signUps.signUp(gathering(), new NewSignUp("Kim", email, 1));
        gatherings.edit(town.editor, id, version(), town.withSeats("Trygghet", EVENING.plusDays(7), 3));
        assertThat(letters.to(email)).hasSize(2);
        Letter moved = letters.to(email).get(1);
        assertThat(moved.subject()).isEqualTo("Ny tid eller plats: Trygghet");
        assertThat(moved.text()).contains("21 april 2026", "Tidigare: 14 april 2026");
        gatherings.cancel(town.editor, id, version(), "Lokalen brann");
        Letter cancelled = letters.to(email).get(2);
        assertThat(cancelled.subject()).isEqualTo("Inställt: Trygghet");
        assertThat(cancelled.text()).contains("Lokalen brann");
    }

    @Test
    void nameAndAddressGoThirtyDaysAfterAndTheNumberStays() {
        signUps.signUp(gathering(), new NewSignUp("Kim", email, 2));
        clock.set(EVENING.plusDays(30).minusMinutes(1));
        sweep.sweep();
        assertThat(kept()).isEqualTo(1);
        clock.set(EVENING.plusDays(30));
        sweep.sweep();
        assertThat(kept()).isZero();
        assertThat(left()).isEqualTo(1);
        assertThat(signUps.list(town.editor, gathering()))
                .containsExactly(new SignUpRow(null, null, 2, TestClock.START, null));
    }

    @Test
    void onlyThoseWhoHoldTheMeetingSeeWhoComes() throws Exception {
        signUps.signUp(gathering(), new NewSignUp("Kim", email, 2));
        String list = new FormBrowser(mvc, town.editor)
                .page("/arbetsyta/moten/" + id + "/anmalda")
                .text();
        assertThat(list).contains("Kim", email, "Platser kvar: 1");
        var reader = world.actor(town, town.party, Role.READER);
        assertThatThrownBy(() -> signUps.list(reader, gathering())).isInstanceOf(Forbidden.class);
    }

    private long kept() {
        return jdbc.sql("select count(*) from sign_up where gathering_id = :id"
                        + " and (name is not null or email is not null or token_hash is not null)")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    private int left() {
        return signUps.left(gathering());
    }

    private PublishedGathering gathering() {
        return dialogue.find(town.id(), GatheringKind.MEETING, "trygghet").orElseThrow();
    }

    private long version() {
        return gatherings.get(town.editor, GatheringKind.MEETING, id).version();
    }

    private Form form() throws Exception {
        return FormBrowser.form(page(FORM), "main form");
    }

    private MockHttpServletResponse send(Form form) throws Exception {
        return mvc.perform(post(URI.create(form.action())).params(form.values()))
                .andReturn()
                .getResponse();
    }

    private Document page(String path) throws Exception {
        MockHttpServletResponse answer = answer(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return mvc.perform(get("/" + town.municipality.slug() + path))
                .andReturn()
                .getResponse();
    }
}
