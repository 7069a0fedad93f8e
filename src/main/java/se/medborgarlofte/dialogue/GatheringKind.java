package se.medborgarlofte.dialogue;

import java.util.Arrays;
import se.medborgarlofte.promise.ActivityKind;
import se.medborgarlofte.promise.Source;
import se.medborgarlofte.shared.NotFound;

/** How citizens are met. */
public enum GatheringKind {
    /** dialogmöte */
    MEETING("moten", ActivityKind.MEETING, Source.Kind.MEETING),
    /** livesändning */
    BROADCAST("sandningar", ActivityKind.BROADCAST, Source.Kind.BROADCAST);

    private final String path;
    private final ActivityKind activity;
    private final Source.Kind source;

    GatheringKind(String path, ActivityKind activity, Source.Kind source) {
        this.path = path;
        this.activity = activity;
        this.source = source;
    }

    /** Its part of addresses, public and staff's. */
    public String path() {
        return path;
    }

    /** @throws NotFound where no kind has that path */
    public static GatheringKind ofPath(String path) {
        return Arrays.stream(values())
                .filter(kind -> kind.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound("gatherings at " + path));
    }

    /** The list that stands beside. */
    public GatheringKind other() {
        return this == MEETING ? BROADCAST : MEETING;
    }

    public ActivityKind activity() {
        return activity;
    }

    Source source(long id) {
        return new Source(source, id);
    }
}
