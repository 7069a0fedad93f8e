package se.medborgarlofte.mail;

import org.springframework.util.StringUtils;

/**
 * A mail to one person.
 *
 * @param to an e-mail address
 * @param subject one line
 * @param text plain text; its lines end with a line feed
 */
public record Letter(String to, String subject, String text) {

    public Letter {
        if (!to.matches("[^\\s@,;<>]+@[^\\s@,;<>]+")) {
            throw new IllegalArgumentException("not one address");
        }
        if (!StringUtils.hasText(subject) || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("not one line of subject");
        }
    }
}
