package se.medborgarlofte.promise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a milestone stands.
 *
 * @param done that it is reached, in time or not; null while it is not
 * @param last the last day on which it is in time
 */
public record MilestoneFigure(@Nullable Entry done, LocalDate last) implements Figure {

    public boolean late() {
        return done != null && done.day().isAfter(last);
    }
}
