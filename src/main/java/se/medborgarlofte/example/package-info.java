/**
 * The example (exempeldata): Piteå's agreement and promises with invented measures, meetings and follow-ups, laid out
 * around the day of the first start, and the example log-ins. Loaded only into the empty database that comes with the program.
 */
@ApplicationModule
@NullMarked
package se.medborgarlofte.example;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
