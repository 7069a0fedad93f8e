/** The page of the steps of an agreement, for staff. */
@NullMarked
package se.medborgarlofte.checklist.web;

import org.jspecify.annotations.NullMarked;
