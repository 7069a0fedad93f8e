package se.medborgarlofte.history;

import java.util.List;

/**
 * How a version came to be public.
 *
 * @param reason why it was published anew; empty for the first
 * @param approvals which functions approved for which party, and when (functions, not names)
 * @param without the parties that should have approved it, and had not
 */
public record Publication(Kind kind, String reason, List<Version.Approved> approvals, List<String> without) {

    public enum Kind {
        /** Every party has approved the text. */
        ORDINARY,
        /** Words only, which one more person than the writer has read (<em>språklig rättelse</em>). */
        CORRECTION,
        /** The words from before a correction, since a party objected to it. */
        OBJECTION,
        /** Without the approval of some party, for a reason that the public is told. */
        FORCED,
        /** From now on it is not promised any more (<em>återkallelse</em>). */
        REVOCATION
    }

    public Publication {
        approvals = List.copyOf(approvals);
        without = List.copyOf(without);
    }

    public static Publication ordinary(String reason, List<Version.Approved> approvals) {
        return new Publication(Kind.ORDINARY, reason, approvals, List.of());
    }

    /** What is told at once, and nobody approves. */
    public static Publication told() {
        return ordinary("", List.of());
    }
}
