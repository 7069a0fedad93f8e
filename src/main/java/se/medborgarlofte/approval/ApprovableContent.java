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
}
