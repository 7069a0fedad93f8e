package se.medborgarlofte.dialogue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who can take part: what is said to be there is there, of the rest nothing is said.
 *
 * @param text what else there is to know
 */
public record Access(Set<Aid> aids, String text) {

    public static final Access UNKNOWN = new Access(Set.of(), "");

    public enum Aid {
        STEP_FREE,
        HEARING_LOOP,
        INTERPRETATION
    }

    /** In the order in which they are told. */
    public Access {
        Set<Aid> ordered = EnumSet.noneOf(Aid.class);
        ordered.addAll(aids);
        aids = Collections.unmodifiableSet(ordered);
    }

    public boolean isEmpty() {
        return aids.isEmpty() && text.isEmpty();
    }
}
