package se.medborgarlofte.approval;

import java.util.List;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.Ref;

/** What the wordings of agreements and promises have in common. */
public interface ApprovableContent {

    String title();

    /** At least one; the first is the one of the canonical address. */
    List<Ref> municipalities();

    Period period();

    /** Who must approve it. */
    List<Ref> approvers();

    /** Why it is promised no more (<em>återkallelse</em>); empty while it holds. */
    default String revoked() {
        return "";
    }

    /** Whether this text says the same as the other one in other words: what is promised, by whom and when is equal. */
    default boolean isRewordingOf(ApprovableContent other) {
        return false;
    }
}
