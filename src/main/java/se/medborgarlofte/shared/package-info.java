/**
 * The tiny kernel that every module may use: periods, slugs, Swedish time, what is not found. No business words.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package se.medborgarlofte.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
