package se.medborgarlofte.security;

import java.util.Set;
import se.medborgarlofte.shared.NotFound;

/** There is such a thing, but the person belongs to none of its municipalities: answered as if there were none. */
public class Hidden extends NotFound {

    private final transient Set<Long> municipalities;

    public Hidden(Set<Long> municipalities) {
        super("of municipalities " + municipalities);
        this.municipalities = Set.copyOf(municipalities);
    }

    public Set<Long> municipalities() {
        return municipalities;
    }
}
