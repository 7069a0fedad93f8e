package se.medborgarlofte.followup;

import java.util.List;
import java.util.stream.Stream;

/** What the parties say of a target. */
public enum Judgement {
    ON_TRACK(false),
    BEHIND(false),
    AT_RISK(false),
    KEPT(true),
    PARTLY(true),
    NOT_KEPT(true),
    CANNOT_TELL(true);

    private final boolean afterTheEnd;

    Judgement(boolean afterTheEnd) {
        this.afterTheEnd = afterTheEnd;
    }

    /** Those that can be said while the target's period runs, or after it has ended. */
    public static List<Judgement> of(boolean ended) {
        return Stream.of(values()).filter(each -> each.afterTheEnd == ended).toList();
    }

    /** Citizens are told why. */
    public boolean needsReason() {
        return this == PARTLY || this == NOT_KEPT || this == AT_RISK;
    }
}
