package se.medborgarlofte.security;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.history.Canonical;

/**
 * What an act changed, and why. Whoever tells it leaves out internal notes, and everything that is secret.
 *
 * @param reason as the person wrote it, or the name of the one chosen; empty where none is asked for
 * @param before canonical JSON of what was replaced
 * @param after canonical JSON of what it is now
 */
public record Change(
        String reason, @Nullable String before, @Nullable String after) {

    public static final Change NONE = new Change("", null, null);

    public static Change because(String reason) {
        return new Change(reason, null, null);
    }

    /** Something new. */
    public static Change to(Object after) {
        return new Change("", null, Canonical.write(after));
    }

    /** Something that is gone. */
    public static Change from(Object before) {
        return new Change("", Canonical.write(before), null);
    }

    /** Of both only what differs. */
    public static Change between(Object before, Object after) {
        Map<?, ?> old = fields(before);
        Map<?, ?> now = fields(after);
        return new Change("", differing(old, now), differing(now, old));
    }

    public Change with(String why) {
        return new Change(why, before, after);
    }

    /** Besides the reason for the act, why words that seem to point out somebody may stand. */
    Change withAlso(String why) {
        return with(reason.isEmpty() ? why : reason + " – " + why);
    }

    private static Map<?, ?> fields(Object content) {
        return Canonical.read(Canonical.write(content), Map.class);
    }

    private static @Nullable String differing(Map<?, ?> these, Map<?, ?> those) {
        Map<Object, Object> rest = new TreeMap<>(these);
        rest.entrySet().removeIf(field -> Objects.equals(field.getValue(), those.get(field.getKey())));
        return rest.isEmpty() ? null : Canonical.write(rest);
    }
}
