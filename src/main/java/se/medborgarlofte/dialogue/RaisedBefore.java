package se.medborgarlofte.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whoever knows what citizens have raised: a meeting opens with it. Any number of modules may. */
public interface RaisedBefore {

    /**
     * The latest first, in a number of statements that does not depend on how much there is; only what is public.
     *
     * @param before the day of the meeting that opens with it
     */
    List<Raised> raised(Set<Long> municipalities, LocalDate before);

    /** What was asked at one of them and has got an answer of its own, the latest first; none where nobody keeps that. */
    default List<Raised> answered(long gathering) {
        return List.of();
    }

    /**
     * @param where such as the topic of the meeting at which it was raised
     * @param asked what citizens said
     * @param became what came of it; empty where nobody has told
     * @param href where more of it stands, within the application
     */
    record Raised(
            LocalDate on,
            String where,
            String asked,
            String became,
            @Nullable String href) {}
}
