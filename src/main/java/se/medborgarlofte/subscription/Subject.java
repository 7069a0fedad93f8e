package se.medborgarlofte.subscription;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.feed.FeedEntry;

/**
 * What somebody follows.
 *
 * @param municipality of a promise the one on whose page it is
 * @param promise its id; null for any other kind
 */
public record Subject(
        Kind kind, long municipality, @Nullable Long promise) {

    private static final Pattern WORD = Pattern.compile("([A-Z]{1,20})-([0-9]{1,18})(?:-([0-9]{1,18}))?");

    /** The order in which they are listed. */
    public enum Kind {
        /** All that becomes public of it. */
        MUNICIPALITY,
        /** Of a municipality the meetings and broadcasts only. */
        MEETINGS,
        PROMISE
    }

    public Subject {
        if ((kind == Kind.PROMISE) != (promise != null)) {
            throw new IllegalArgumentException("a promise, or none: " + kind);
        }
    }

    public static Subject allOf(long id) {
        return new Subject(Kind.MUNICIPALITY, id, null);
    }

    public static Subject meetingsOf(long municipality) {
        return new Subject(Kind.MEETINGS, municipality, null);
    }

    public static Subject promiseOf(long municipality, long promise) {
        return new Subject(Kind.PROMISE, municipality, promise);
    }

    /** As a form names it. */
    public String word() {
        return kind + "-" + municipality + (promise == null ? "" : "-" + promise);
    }

    /** What the word names; nothing where it is none of ours. */
    static Optional<Subject> of(String word) {
        Matcher parts = WORD.matcher(word);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Subject(
                    Kind.valueOf(parts.group(1)),
                    Long.parseLong(parts.group(2)),
                    parts.group(3) == null ? null : Long.valueOf(parts.group(3))));
        } catch (IllegalArgumentException noneOfOurs) {
            return Optional.empty();
        }
    }

    boolean concerns(FeedEntry entry) {
        return switch (kind) {
            case MUNICIPALITY -> entry.municipalities().contains(municipality);
            case MEETINGS ->
                entry.kind() == FeedEntry.Kind.GATHERING
                        && entry.municipalities().contains(municipality);
            case PROMISE -> promise != null && entry.promises().contains(promise);
        };
    }
}
