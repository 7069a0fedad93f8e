package se.medborgarlofte.measure;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what must never stand in a public text: numbers and addresses that point out one person. It errs on the side of
 * finding too much, since the writer is asked to rephrase and nothing is lost.
 */
public final class PersonalDataGuard {

    /** What was found. */
    public enum Kind {
        EMAIL("[^\\s@<>,;]+\\s?(?:@|[(\\[](?:at|snabel-?a)[)\\]])\\s?[^\\s@<>,;]+\\.\\p{L}{2,}"),
        /** Also samordningsnummer, whose day is 60 more; ten or twelve digits, however they are divided. */
        PERSONAL_NUMBER("(?<!\\d)(?:(?:18|19|20) ?)?\\d{2}[ -]?(?:0[1-9]|1[0-2])[ -]?"
                + "(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])\\s?[-+/]?\\s?\\d{4}(?!\\d|-\\d\\d-)"),
        /** "+46 (0)70-123 45 67", "0920-123 45": seven digits or more. */
        PHONE(
                "(?<![\\p{L}\\d]|\\d-)(?:(?:\\+|00)\\d{1,3}(?:[ ()/.-]{0,3}\\d){6,12}|0\\d{1,3}[ )/.-]{0,3}\\d(?:[ .-]?\\d){4,8})"
                        + "(?!\\d)"),
        /** "ABC 123", "abc12d"; the letters I, Q, V and Å, Ä, Ö are on no Swedish plate. */
        PLATE("(?<![\\p{L}\\d])(?:[A-HJ-PR-UW-Z]{3}[ -]?\\d{2}[A-HJ-NPR-UW-Z0-9]"
                + "|(?i:[A-HJ-PR-UW-Z]{3}\\d{2}[A-HJ-NPR-UW-Z0-9]))(?![\\p{L}\\d])");

        private final Pattern pattern;

        Kind(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    /** @param excerpt the writer's own characters, so that they find the place */
    public record Finding(Kind kind, String excerpt) {}

    private PersonalDataGuard() {}

    public static Optional<Finding> check(String text) {
        String plain = plain(text);
        for (Kind kind : Kind.values()) {
            Matcher matcher = kind.pattern.matcher(plain);
            if (matcher.find()) {
                return Optional.of(new Finding(kind, matcher.group().strip()));
            }
        }
        return Optional.empty();
    }

    /** Other characters that look the same become the ordinary ones; those that are not seen go. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\p{Pd}\\u2212]", "-")
                .replaceAll("[\\s\\p{Z}]", " ");
    }
}
