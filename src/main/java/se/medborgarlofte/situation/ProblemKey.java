package se.medborgarlofte.situation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which problem, through all editions: the municipality, and the number in its register. */
public record ProblemKey(long municipality, int number) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})-(\\d{1,6})");

    /** As {@link #toString} writes it. */
    public static Optional<ProblemKey> read(@Nullable String written) {
        Matcher parts = WRITTEN.matcher(written == null ? "" : written);
        return parts.matches()
                ? Optional.of(new ProblemKey(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return municipality + "-" + number;
    }
}
