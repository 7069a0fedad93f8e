package se.medborgarlofte.form;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what must never stand in a public text or link: numbers and addresses that point out one person. In texts it
 * errs on the side of finding too much, since the writer is asked to rephrase, or to say why it may stand ({@link Writer}),
 * and nothing is lost.
 */
public final class PersonalDataGuard {

    static final String ERROR = "form.error.personalData.";

    /** What was found. */
    enum Kind {
        /** Its parts are no longer than in RFC 5321 §4.5.3.1, so that the time does not grow faster than the text. */
        EMAIL("[^\\s@<>,;]{1,64}\\s?(?:@|[(\\[](?:at|snabel-?a)[)\\]])\\s?[^\\s@<>,;]{1,255}\\.\\p{L}{2,63}"),
        /** Also samordningsnummer, whose day is 60 more; ten or twelve digits, however they are divided. */
        PERSONAL_NUMBER("(?<!\\d)(?:(?:18|19|20) ?)?\\d{2}[ -]?(?:0[1-9]|1[0-2])[ -]?"
                + "(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])\\s?[-+/]?\\s?\\d{4}(?!\\d|-\\d\\d-)"),
        /** "+46 (0)70-123 45 67", "0920-123 45": seven digits or more. */
        PHONE(
                "(?<![\\p{L}\\d]|\\d-)(?:(?:\\+|00)\\d{1,3}(?:[ ()/.-]{0,3}\\d){6,12}|0\\d{1,3}[ )/.-]{0,3}\\d(?:[ .-]?\\d){4,8})"
                        + "(?!\\d)"),
        /**
         * "ABC 123", "abc12d"; the letters I, Q, V and Å, Ä, Ö are on no Swedish plate. In small letters an ordinary word
         * before a number is none: "och 112".
         */
        PLATE("(?<![\\p{L}\\d])(?:[A-HJ-PR-UW-Z]{3}[ -]?\\d{2}(?i:[A-HJ-NPR-UW-Z0-9])"
                + "|(?i:(?!(?:" + Words.BEFORE_NUMBERS + ")[ -])"
                + "[A-HJ-PR-UW-Z]{3}[ -]?\\d{2}[A-HJ-NPR-UW-Z0-9]))(?![\\p{L}\\d])");

        private final Pattern pattern;

        Kind(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    static final class Words {

        /** The words of three letters that may stand before a number in Swedish, of letters that plates have. */
        static final String BEFORE_NUMBERS =
                "akt|all|ang|app|apr|art|att|aug|bad|bar|bok|bor|box|dag|dec|del|dem|den|det|dok|dom|"
                        + "ens|era|etg|ett|fas|feb|fel|fem|fom|fre|ger|han|har|hon|hos|hur|hus|jan|jul|jun|kan|"
                        + "kap|kod|kom|lag|led|lgh|maj|mar|mat|max|med|men|mer|mfl|mot|ned|ner|nog|obs|och|okt|"
                        + "ons|ort|par|per|pga|rad|ref|rum|sal|sen|sep|ser|sex|ska|sms|som|sos|tal|tar|tel|tex|"
                        + "tfn|tog|tom|ton|tor|tre|trp|typ|upp";

        private Words() {}
    }

    /** @param excerpt the writer's own characters, so that they find the place */
    record Finding(Kind kind, String excerpt) {

        boolean isContact() {
            return kind == Kind.PHONE || kind == Kind.EMAIL;
        }
    }

    /** For texts in which an office may say how it is reached. */
    private static final Set<Kind> PERSONS = EnumSet.of(Kind.PERSONAL_NUMBER, Kind.PLATE);

    /** A link cannot be rephrased, so less is suspected in it: "abc123" may be anything there. */
    private static final Set<Kind> IN_LINKS = EnumSet.of(Kind.EMAIL, Kind.PERSONAL_NUMBER, Kind.PHONE);

    private PersonalDataGuard() {}

    /** @throws Refusal where the text points out somebody */
    public static void check(String field, String text) {
        refuse(field, find(text, EnumSet.allOf(Kind.class), any -> true));
    }

    /** Whether anybody may read the text as it is. */
    public static boolean isClean(String text) {
        return find(text).isEmpty();
    }

    /** What {@link #check} would throw, to be told with whatever else is wrong. */
    public static Optional<Refusal> refusal(String field, String text) {
        return find(text).filter(found -> Writer.because().isEmpty()).map(found -> refusal(field, found));
    }

    /** As {@link #check}, but telephone numbers and e-mail addresses may stand: an invitation says where one asks. */
    public static void checkPersons(String field, String text) {
        refuse(field, find(text, PERSONS, any -> true));
    }

    /** @throws Refusal where the link carries somebody's number or address */
    public static void checkLink(String field, @Nullable String link) {
        if (link != null) {
            for (String piece : link.split("[/?&=#;]+")) {
                refuse(field, find(decoded(piece), IN_LINKS, PersonalDataGuard::isRightNumber));
            }
        }
    }

    static Optional<Finding> find(String text) {
        return find(text, EnumSet.allOf(Kind.class), any -> true);
    }

    private static Optional<Finding> find(String text, Set<Kind> kinds, Predicate<Finding> meant) {
        String plain = plain(text);
        return kinds.stream()
                .flatMap(kind -> kind.pattern
                        .matcher(plain)
                        .results()
                        .map(found -> new Finding(kind, found.group().strip())))
                .filter(meant)
                .filter(found -> !found.isContact() || !Writer.isReachedBy(found.excerpt()))
                .findFirst();
    }

    private static void refuse(String field, Optional<Finding> finding) {
        finding.filter(found -> Writer.because().isEmpty())
                .map(found -> refusal(field, found))
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private static Refusal refusal(String field, Finding found) {
        return Refusal.at(field, ERROR + found.kind(), found.excerpt());
    }

    /** Of a personal number the last digit is computed from the nine before it; other long numbers seldom fit. */
    private static boolean isRightNumber(Finding finding) {
        if (finding.kind() != Kind.PERSONAL_NUMBER) {
            return true;
        }
        String digits = finding.excerpt().replaceAll("\\D", "");
        String ten = digits.substring(digits.length() - 10);
        int sum = 0;
        for (int place = 0; place < ten.length(); place++) {
            int product = (ten.charAt(place) - '0') * (place % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }

    private static String decoded(String piece) {
        try {
            return URLDecoder.decode(piece, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException strayPercent) {
            return piece;
        }
    }

    /** Other characters that look the same become the ordinary ones; those that are not seen go. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\p{Pd}\\u2212]", "-")
                .replaceAll("[\\s\\p{Z}]", " ");
    }
}
