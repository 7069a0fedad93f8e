package se.medborgarlofte.situation;

import java.util.List;
import java.util.Set;

/**
 * What is promised for problems, as the register sees it. Implemented by the module of promises, so that the arrow points
 * from promise to situation only.
 */
public interface PromisedProblems {

    /** The promises for the municipality that are not over, drafts too; in one statement. */
    List<Promised> in(long municipality);

    /** @param problems which it answers to; none where it hangs in the air */
    record Promised(String title, String href, Set<ProblemKey> problems) {}
}
