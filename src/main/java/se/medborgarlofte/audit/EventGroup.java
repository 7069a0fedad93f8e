package se.medborgarlofte.audit;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.medborgarlofte.security.Deed;

/** Events that are looked for together. */
public enum EventGroup {
    /** Who came in, who was refused what, who may do what, and who read or took out what; whatever was done with people. */
    SECURITY(Deed::isSecurity, " or e.thing_kind = 'PERSON'"),
    /** What the system administrator opened, and read there. */
    READING(EnumSet.of(Deed.OPENED, Deed.CLOSED, Deed.READ)::contains, "");

    private final Set<Deed> deeds;
    private final String also;

    EventGroup(Predicate<Deed> deeds, String also) {
        this.deeds = Arrays.stream(Deed.values()).filter(deeds).collect(Collectors.toUnmodifiableSet());
        this.also = also;
    }

    /** The condition on {@code e}; the names are the program's own. */
    String sql() {
        return deeds.stream().map(deed -> "'" + deed + "'").collect(Collectors.joining(", ", "(e.deed in (", ")"))
                + also + ")";
    }
}
