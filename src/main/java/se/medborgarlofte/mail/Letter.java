package se.medborgarlofte.mail;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * A mail to one person. Nothing in it can become a header, or a second recipient.
 *
 * @param to an e-mail address
 * @param subject one line
 * @param text plain text; its lines end with a line feed
 * @param html the same as a simple page, for those who rather read that
 * @param unsubscribe the https address that ends such mail by a POST, without a question (RFC 8058)
 * @param matter what it is about, by which it can be taken back: {@link Outbox#discard}
 */
public record Letter(
        String to,
        String subject,
        String text,
        @Nullable String html,
        @Nullable String unsubscribe,
        @Nullable String matter) {

    /** RFC 5321, 4.5.3.1. */
    public static final int LONGEST_ADDRESS = 254;

    private static final int LONGEST_SUBJECT = 200;

    /** RFC 5322: no line is longer than 998, the name of the header counted. */
    private static final int LONGEST_LINK = 900;

    public Letter {
        if (!isAddress(to)) {
            throw new IllegalArgumentException("not one address");
        }
        if (!StringUtils.hasText(subject)
                || subject.length() > LONGEST_SUBJECT
                || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("not one line of subject");
        }
        if (unsubscribe != null && !isPlainLink(unsubscribe)) {
            throw new IllegalArgumentException("not an https address to unsubscribe at");
        }
    }

    public Letter(String to, String subject, String text) {
        this(to, subject, text, null, null, null);
    }

    /** Whether mail can be sent there: one address, without a name or a comment beside it. */
    public static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS
                && text.matches("[^\\s@,:;<>()\"\\[\\]\\\\]+@[^\\s@,:;<>()\"\\[\\]\\\\]+")
                && text.chars().noneMatch(Character::isISOControl);
    }

    private static boolean isPlainLink(String link) {
        return link.length() <= LONGEST_LINK
                && link.matches("https://[!-~&&[^<>,\"]]+")
                && URI.create(link).getHost() != null;
    }
}
