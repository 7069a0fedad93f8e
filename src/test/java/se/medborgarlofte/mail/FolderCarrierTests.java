package se.medborgarlofte.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCarrierTests {

    @TempDir
    Path folder;

    @Test
    void writesAMailThatAnyMailProgramOpensAndOverwritesItsOwnCopy() throws Exception {
        Waiting mail = new Waiting(
                7,
                "<ett@test>",
                "anna@pitea.example",
                "Är du där?",
                new Waiting.Sealed("", "", ""),
                Instant.parse("2026-03-01T10:00:00Z"),
                1);
        FolderCarrier carrier = new FolderCarrier(folder.resolve("mail"), "avs@pitea.example");

        carrier.carry(mail, Contents.plain("Åäö"));
        carrier.carry(mail, Contents.plain("Åäö"));

        try (Stream<Path> files = Files.list(folder.resolve("mail"))) {
            Path file = files.toList().get(0);
            assertThat(file).hasFileName("00000007.eml");
            try (InputStream bytes = Files.newInputStream(file)) {
                MimeMessage read = new MimeMessage((Session) null, bytes);
                assertThat(read.getSubject()).isEqualTo("Är du där?");
                assertThat(read.getMessageID()).isEqualTo("<ett@test>");
                assertThat(read.getContent().toString().strip()).isEqualTo("Åäö");
                assertThat(read.getSentDate()).isEqualTo("2026-03-01T10:00:00Z");
            }
        }
    }
}
