/**
 * What was promised, and how it goes: a <em>medborgarlöfte</em> ({@code Promise}) with its <em>mål</em>
 * ({@link se.medborgarlofte.promise.Target}), and the one calculation of its progress
 * ({@link se.medborgarlofte.promise.Progress}) from what was recorded.
 *
 * <p>The arithmetic is plain Java: it reads no clock and no database. A day is a Swedish calendar day
 * ({@link se.medborgarlofte.shared.SwedishTime}), so an hour that the clock skips or repeats never matters to it.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package se.medborgarlofte.promise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
