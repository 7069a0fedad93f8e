package se.medborgarlofte.mail;

import org.springframework.mail.javamail.JavaMailSender;

/** By the SMTP server of {@code spring.mail}. It keeps the Message-ID that a message has. */
final class SmtpCarrier implements Carrier {

    private final JavaMailSender server;
    private final String from;

    SmtpCarrier(JavaMailSender server, String from) {
        this.server = server;
        this.from = from;
    }

    @Override
    public void carry(Waiting mail, Contents contents) throws Exception {
        server.send(Messages.of(mail, contents, from));
    }
}
