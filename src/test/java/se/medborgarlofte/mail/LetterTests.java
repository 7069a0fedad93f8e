package se.medborgarlofte.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a letter may hold, and what it is on the wire. */
class LetterTests {

    private static final Waiting MAIL = new Waiting(
            7,
            "<ett@test>",
            "anna@pitea.example",
            "Är du där?",
            new Waiting.Sealed("", "", ""),
            Instant.parse("2026-03-01T10:00:00Z"),
            1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna",
                "a@b@c",
                "a@exempel.se\r\nBcc: b@exempel.se",
                "a@exempel.se\u0000",
                "a@exempel.se\u0085",
                "grupp:a@exempel.se;",
                "Anna <a@exempel.se>",
                "\"a b\"@exempel.se",
                "a@exempel.se(hej)",
            })
    void oneRecipientAndNothingElse(String to) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Letter(to, "Hej", "Hej"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Hej\r\nBcc: b@exempel.se", "Hej\nHej", "Hej\u0085Hej"})
    void oneLineOfSubject(String subject) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Letter("a@exempel.se", subject, "Hej"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://exempel.se/sluta",
                "mailto:a@exempel.se",
                "https://exempel.se/>\r\nBcc: b@exempel.se",
                "https://exempel.se/a>, <https://annat.example/",
                "https:///utan-namn",
                "https://exempel.se/å",
            })
    void onlyAPlainHttpsAddressEndsIt(String unsubscribe) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Letter("a@exempel.se", "Hej", "Hej", null, unsubscribe, null));
    }

    @Test
    void isTheSameBytesEachTimeItIsMade() throws Exception {
        Contents contents = new Contents("Hej då\n--=_\n.\n", "<p>Hej då</p>", "https://exempel.se/sluta");
        assertThat(bytes(Messages.of(MAIL, contents, "avs@pitea.example")))
                .isEqualTo(bytes(Messages.of(MAIL, contents, "avs@pitea.example")));
    }

    @Test
    void isTextAndAPage() throws Exception {
        MimeMessage message = Messages.of(
                MAIL, new Contents("Hej då", "<p>Hej då</p>", "https://exempel.se/sluta"), "avs@pitea.example");
        message = new MimeMessage(null, new ByteArrayInputStream(bytes(message).getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(message.getContentType()).startsWith("multipart/alternative");
        MimeMultipart parts = (MimeMultipart) message.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).isMimeType("text/plain")).isTrue();
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Hej då");
        assertThat(parts.getBodyPart(1).isMimeType("text/html")).isTrue();
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Hej då</p>");
        assertThat(message.getHeader("List-Unsubscribe", null)).isEqualTo("<https://exempel.se/sluta>");
        assertThat(message.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(message.getMessageID()).isEqualTo("<ett@test>");
    }

    @Test
    void isPlainWhereThereIsNoPage() throws Exception {
        MimeMessage message = Messages.of(MAIL, Contents.plain("Hej"), "avs@pitea.example");
        message.saveChanges();
        assertThat(message.getContentType()).startsWith("text/plain");
        assertThat(message.getHeader("List-Unsubscribe")).isNull();
    }

    private static String bytes(MimeMessage message) throws MessagingException, IOException {
        message.saveChanges();
        message.setHeader(Messages.MESSAGE_ID, MAIL.messageId());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
