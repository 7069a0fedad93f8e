/**
 * How often something may be done: counted in the database, so that all instances count together. Of whom it is counted
 * only a keyed hash is kept, and that only until the count is full again.
 */
@ApplicationModule(allowedDependencies = {"shared", "keys"})
@NullMarked
package se.medborgarlofte.limit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
