package se.medborgarlofte.subscription;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.medborgarlofte.mail.Letter;

/**
 * An e-mail address in one spelling: small letters, the domain as the mail server knows it (xn--…).
 *
 * @param value the whole address
 */
record Address(String value) {

    private static final Pattern LOCAL = Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~.-]+");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9-]+");
    private static final int LONGEST_LOCAL = 64;

    /** What was typed, if mail can be sent there. */
    static Optional<Address> of(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        int at = text.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL || text.length() > Letter.LONGEST_ADDRESS) {
            return Optional.empty();
        }
        try {
            String local = text.substring(0, at);
            String domain = IDN.toASCII(text.substring(at + 1)).toLowerCase(Locale.ROOT);
            String whole = local + "@" + domain;
            return isLocal(local) && isDomain(domain) && Letter.isAddress(whole)
                    ? Optional.of(new Address(whole))
                    : Optional.empty();
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

    /** Words with dots between them (RFC 5321, 4.1.2). */
    private static boolean isLocal(String text) {
        return LOCAL.matcher(text).matches() && !text.startsWith(".") && !text.endsWith(".") && !text.contains("..");
    }

    /** Two labels or more, the last of them no number. */
    private static boolean isDomain(String text) {
        List<String> labels = List.of(text.split("\\.", -1));
        return labels.size() > 1
                && labels.stream().allMatch(Address::isLabel)
                && labels.get(labels.size() - 1).chars().anyMatch(Character::isLetter);
    }

    private static boolean isLabel(String text) {
        return LABEL.matcher(text).matches() && !text.startsWith("-") && !text.endsWith("-");
    }

    /** Whose mailbox it is: what stands after a plus sign leads to the same one. */
    String mailbox() {
        String local = value.substring(0, value.indexOf('@'));
        int plus = local.indexOf('+');
        return (plus < 1 ? local : local.substring(0, plus)) + value.substring(value.indexOf('@'));
    }

    /** "a…@exempel.se": its owner knows it again, and whoever else sees the page learns little. */
    String hinted() {
        return value.charAt(0) + "\u2026" + value.substring(value.indexOf('@'));
    }

    @Override
    public String toString() {
        return hinted();
    }
}
