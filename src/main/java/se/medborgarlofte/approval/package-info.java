/**
 * The life of a text that several parties must agree on (godkännande): written, submitted, approved by every party for
 * its exact content, published. An approval is bound to a digest of what was approved; change a comma, and it no longer
 * holds.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "form", "feed", "history", "organisation", "account", "security", "desk"})
@NullMarked
package se.medborgarlofte.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
