package se.medborgarlofte.mail;

import jakarta.mail.internet.MimeMessage;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** While no SMTP server is set: each mail becomes a file that any mail program opens. */
final class FolderCarrier implements Carrier {

    private final Path folder;
    private final String from;

    FolderCarrier(Path folder, String from) {
        this.folder = folder;
        this.from = from;
    }

    @Override
    public void carry(Waiting mail, Contents contents) throws Exception {
        MimeMessage message = Messages.of(mail, contents, from);
        message.saveChanges();
        message.setHeader(Messages.MESSAGE_ID, mail.messageId());
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, "mail", ".new");
        try (OutputStream file = Files.newOutputStream(unfinished)) {
            message.writeTo(file);
        }
        Files.move(
                unfinished,
                folder.resolve(String.format(Locale.ROOT, "%08d.eml", mail.id())),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
