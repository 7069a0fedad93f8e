package se.medborgarlofte.dialogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The captions of a recording (lagen 2018:1937 om tillgänglighet till digital offentlig service, 9 §).
 *
 * @param planned the day by which they are to be there
 * @param done the day on which they were
 */
public record Captions(
        @Nullable LocalDate planned, @Nullable LocalDate done) {

    public static final Captions NONE = new Captions(null, null);
}
