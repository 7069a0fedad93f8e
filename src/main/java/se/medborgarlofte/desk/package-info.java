/**
 * Where staff begin: what is behind, what waits for the one who logs in, what is coming. Each module says what it knows
 * of through {@link se.medborgarlofte.desk.TaskSource}; this one only lays it out.
 */
@ApplicationModule(allowedDependencies = {"shared", "account", "security"})
@NullMarked
package se.medborgarlofte.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
