/**
 * What all staff forms share: reading typed text, saying no politely, a double click with one effect, and two people
 * editing at once.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package se.medborgarlofte.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
