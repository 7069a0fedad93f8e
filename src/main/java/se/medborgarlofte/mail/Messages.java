package se.medborgarlofte.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A mail as it goes over the wire: the same bytes at each attempt, the Message-ID above all. */
final class Messages {

    static final String MESSAGE_ID = "Message-ID";

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private Messages() {}

    static MimeMessage of(Waiting mail, String text, String from)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new MimeMessage((Session) null);
        message.setFrom(new InternetAddress(from, "Medborgarlöften", UTF_8));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(mail.to()));
        message.setSubject(mail.subject(), UTF_8);
        message.setText(text, UTF_8);
        message.setSentDate(Date.from(mail.writtenAt()));
        // RFC 3834: nobody's holiday reply is wanted.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader(MESSAGE_ID, mail.messageId());
        return message;
    }
}
