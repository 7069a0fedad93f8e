/**
 * What was published, unchanged for ever: each publication is a numbered version (version) with its exact content,
 * date and reason. Written once, never updated; the database refuses both.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package se.medborgarlofte.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
