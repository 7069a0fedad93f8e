/**
 * What every request passes before any room: the public filter chain with its list of addresses, and the headers of
 * every answer.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package se.medborgarlofte.edge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
