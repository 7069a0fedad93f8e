/** The files that calendars fetch. */
@NullMarked
package se.medborgarlofte.calendar.web;

import org.jspecify.annotations.NullMarked;
