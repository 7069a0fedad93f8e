/**
 * The log of events (händelselogg): who did what with what, when, why, in which role and from where; and who was refused
 * what. It listens to what {@code security} publishes, so no module depends on this one. Nothing in it is ever changed;
 * how it is weeded is told in docs/adr.
 */
@ApplicationModule(allowedDependencies = {"shared", "form", "edge", "history", "organisation", "account", "security"})
@NullMarked
package se.medborgarlofte.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
