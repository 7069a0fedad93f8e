package se.medborgarlofte.shared;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** Swedish alphabetical order: å, ä and ö last. */
public final class SwedishOrder {

    private SwedishOrder() {}

    public static <T> Comparator<T> by(Function<T, String> text) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag("sv-SE"));
        return Comparator.comparing(text, collator::compare);
    }
}
