package se.medborgarlofte.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.UUID;

/** A mail as it goes over the wire: the same bytes at each attempt, the Message-ID above all. */
final class Messages {

    static final String MESSAGE_ID = "Message-ID";

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private Messages() {}

    static MimeMessage of(Waiting mail, Contents contents, String from)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new MimeMessage((Session) null);
        message.setFrom(new InternetAddress(from, "Medborgarlöften", UTF_8));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(mail.to()));
        message.setSubject(mail.subject(), UTF_8);
        if (contents.html().isEmpty()) {
            message.setText(contents.text(), UTF_8);
        } else {
            message.setContent(new Alternatives(mail.messageId(), contents));
        }
        message.setSentDate(Date.from(mail.writtenAt()));
        // RFC 3834: nobody's holiday reply is wanted.
        message.setHeader("Auto-Submitted", "auto-generated");
        if (!contents.unsubscribe().isEmpty()) {
            message.setHeader("List-Unsubscribe", "<" + contents.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setHeader(MESSAGE_ID, mail.messageId());
        return message;
    }

    /** Text, and the same as a page, the richer one last (RFC 2046, 5.1.4). */
    private static final class Alternatives extends MimeMultipart {

        Alternatives(String messageId, Contents contents) throws MessagingException {
            super("alternative");
            // The library would make another boundary each time. No writer knows the Message-ID beforehand.
            ParameterList parameters = new ParameterList();
            parameters.set(
                    "boundary",
                    "=_" + UUID.nameUUIDFromBytes(("boundary/" + messageId).getBytes(StandardCharsets.UTF_8)));
            contentType = new ContentType("multipart", "alternative", parameters).toString();
            addBodyPart(part(contents.text(), "plain"));
            addBodyPart(part(contents.html(), "html"));
        }

        private static MimeBodyPart part(String text, String subtype) throws MessagingException {
            MimeBodyPart part = new MimeBodyPart();
            part.setText(text, UTF_8, subtype);
            return part;
        }
    }
}
