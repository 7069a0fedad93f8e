package se.medborgarlofte.measure;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.promise.CoveredMember;

/**
 * One measure with everything that the reader may see, and what they may do with it.
 *
 * @param publicFrom when the public may see it; null where it never will: planned, struck, or for no promise
 * @param internalNote null for those who do not belong to the party that wrote it
 */
public record MeasureDetails(
        MeasureRow row,
        Set<Long> promises,
        Set<CoveredMember> members,
        String publicText,
        @Nullable String link,
        @Nullable String internalNote,
        boolean plannedPublic,
        @Nullable Long duplicateOf,
        @Nullable Instant publicFrom,
        long version,
        May may) {

    /**
     * What the reader may do now.
     *
     * @param change correct or strike it
     * @param complete say that the planned one is done
     * @param decideText release or refuse the public text
     * @param showPlanned choose whether the public sees the planned one
     */
    public record May(
            boolean undo, boolean change, boolean complete, boolean cancel, boolean decideText, boolean showPlanned) {}

    public MeasureDetails {
        promises = Set.copyOf(promises);
        members = Set.copyOf(members);
    }
}
