/**
 * Calendars (kalender) of what is announced: one meeting or broadcast, or all of a municipality, as iCalendar (RFC 5545).
 */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "dialogue"})
@NullMarked
package se.medborgarlofte.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
