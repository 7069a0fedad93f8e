/**
 * Reminders by mail (påminnelser): of each matter once to each person, and on Monday morning one letter of what waits.
 * What there is to tell, and to whom, is the desk's: this module asks it as that person, and keeps what has been told.
 */
@ApplicationModule(allowedDependencies = {"shared", "form", "mail", "account", "security", "desk"})
@NullMarked
package se.medborgarlofte.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
