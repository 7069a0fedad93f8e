package se.medborgarlofte.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The part of a public address that names a thing: lower-case a–z, digits and hyphens, 1 to 80 characters.
 */
public record Slug(String value) {

    private static final int LONGEST = 80;

    public Slug {
        if (value.length() > LONGEST || !value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    /** From a Swedish name: å and ä become a, ö becomes o; "namnlos" where nothing remains. */
    public static Slug of(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ø", "o")
                .replace("æ", "a")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-+|-+$", "");
        return new Slug(cut.isEmpty() ? "namnlos" : cut);
    }

    /** The same slug with a number behind, for a name that is already taken. */
    public Slug numbered(int number) {
        String suffix = "-" + number;
        String head = value.substring(0, Math.min(value.length(), LONGEST - suffix.length()))
                .replaceAll("-+$", "");
        return new Slug(head + suffix);
    }

    /** This slug, or the first numbered one that is free. */
    public Slug unless(Predicate<String> taken) {
        Slug free = this;
        for (int number = 2; taken.test(free.value); number++) {
            free = numbered(number);
        }
        return free;
    }

    @Override
    public String toString() {
        return value;
    }
}
