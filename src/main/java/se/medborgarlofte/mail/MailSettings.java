package se.medborgarlofte.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set about mail; the SMTP server is {@code spring.mail}'s.
 *
 * @param from the sender's address
 * @param folder where mail is written instead, while no {@code spring.mail.host} is set
 * @param lease how long one instance has for a mail before another may try; longer than any time-out of the server
 */
@ConfigurationProperties("medborgarlofte.mail")
record MailSettings(
        String from, String folder, @DefaultValue("5m") Duration lease) {

    MailSettings {
        if (!from.matches("[^\\s@]+@[^\\s@]+")) {
            throw new IllegalArgumentException("medborgarlofte.mail.from is not an address: " + from);
        }
    }

    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
