package se.medborgarlofte.measure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.promise.CorrectionReason;
import se.medborgarlofte.promise.CoveredMember;
import se.medborgarlofte.shared.Period;

/**
 * What a measure should have said.
 *
 * @param seen the version that the writer saw
 * @param internalNote null where it stays as it is: another party than its own cannot even read it
 * @param reason told to the public; needed where anything but the text changes
 */
public record Correction(
        long seen,
        @Nullable Long place,
        Period dates,
        int quantity,
        @Nullable String reportedFrom,
        Set<Long> promises,
        Set<CoveredMember> members,
        String publicText,
        @Nullable String internalNote,
        @Nullable String link,
        @Nullable CorrectionReason reason) {

    public Correction {
        promises = Set.copyOf(promises);
        members = Set.copyOf(members);
    }
}
