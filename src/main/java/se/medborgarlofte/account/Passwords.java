package se.medborgarlofte.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import se.medborgarlofte.form.Refusal;

/**
 * Which passwords will do: 15 to 128 characters of any kind (NIST SP 800-63B-4), no demands on what sorts, but none
 * that is only a common or local phrase, a repetition, or the person's own address.
 */
@Component
class Passwords {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 128;
    private static final int FEWEST_DIFFERENT = 5;
    private static final int LEAST_REST = 4;

    private final PasswordEncoder encoder;
    private final Set<String> phrases;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.phrases = read();
    }

    boolean matches(String password, Person person) {
        String hash = person.passwordHash();
        return hash != null && encoder.matches(password, hash);
    }

    /** @throws Refusal at the field {@code password} where it will not do */
    String hash(String password, Person person) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw Refusal.at("password", "account.error.password.short", SHORTEST);
        }
        if (length > LONGEST) {
            throw Refusal.at("password", "account.error.password.long", LONGEST);
        }
        if (isGuessable(password, person)) {
            throw Refusal.at("password", "account.error.password.guessable");
        }
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("the encoder gave no hash");
        }
        return hash;
    }

    /** What remains when the known phrases are taken out is too little, or there are too few different characters. */
    private boolean isGuessable(String password, Person person) {
        String plain = plain(password);
        if (plain.codePoints().distinct().count() < FEWEST_DIFFERENT || isPeriodic(plain)) {
            return true;
        }
        String rest = plain;
        for (String phrase : (Iterable<String>) Stream.concat(own(person), phrases.stream())
                .sorted((one, other) -> other.length() - one.length())::iterator) {
            rest = rest.replace(phrase, "");
        }
        return rest.replaceAll("[0-9]", "").length() < LEAST_REST;
    }

    /** Whether it is a short beginning said again and again. */
    private static boolean isPeriodic(String text) {
        for (int length = 1; length <= Math.min(text.length() / 2, 8); length++) {
            if (text.substring(length).equals(text.substring(0, text.length() - length))) {
                return true;
            }
        }
        return false;
    }

    private static Stream<String> own(Person person) {
        return Stream.of((person.email() + " " + person.name()).split("[^\\p{L}\\p{N}]+"))
                .map(Passwords::plain)
                .filter(word -> word.length() >= 3);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Set<String> read() {
        try {
            return new ClassPathResource("account/common-phrases.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Passwords::plain)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
