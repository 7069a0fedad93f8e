/**
 * What staff plan and record: an <em>åtgärd</em> ({@link se.medborgarlofte.measure.Measures}), with its public text,
 * which another person releases, and its internal note, which its own party reads. What is done is handed to
 * {@code promise.Ledger}, and counted there.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "form", "feed", "organisation", "account", "security", "desk", "promise"})
@NullMarked
package se.medborgarlofte.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
