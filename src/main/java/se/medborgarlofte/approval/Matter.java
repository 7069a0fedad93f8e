package se.medborgarlofte.approval;

import java.util.List;
import java.util.Set;
import se.medborgarlofte.history.Canonical;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.shared.Ref;

/**
 * What the parties decide on.
 *
 * @param wording everything that the approval covers: the text itself, and what is approved together with it
 * @param authors who wrote any of it; none of them approves or publishes it
 */
public record Matter(Subject subject, ApprovableText<?> text, String wording, List<Ref> parties, Set<Long> authors) {

    /** SHA-256 of the wording: what an approval is bound to. */
    String digest() {
        return Canonical.digest(wording);
    }
}
