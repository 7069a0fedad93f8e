/** The page of the log of events, and its export. */
@NullMarked
package se.medborgarlofte.audit.web;

import org.jspecify.annotations.NullMarked;
