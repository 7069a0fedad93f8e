package se.medborgarlofte.dialogue;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of it.
 *
 * @param attendance how many came, or watched live; null where nobody counted
 * @param raised what citizens raised
 * @param outcome what it led to
 * @param next what happens now
 * @param recording where a broadcast can be seen afterwards
 * @param promises those that it counts for
 */
public record GatheringReport(
        @Nullable Integer attendance,
        String raised,
        String outcome,
        String next,
        @Nullable String recording,
        Aired aired,
        Set<Long> promises) {

    public GatheringReport {
        promises = Set.copyOf(promises);
    }

    /** In short. */
    public GatheringReport(
            @Nullable Integer attendance,
            String raised,
            String outcome,
            @Nullable String recording,
            Set<Long> promises) {
        this(attendance, raised, outcome, "", recording, Aired.NOTHING, promises);
    }

    /** It can be watched, but not by whoever does not hear it. */
    public boolean lacksCaptions() {
        return recording != null && aired.captions().done() == null;
    }
}
