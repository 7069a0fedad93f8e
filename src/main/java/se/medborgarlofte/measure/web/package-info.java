/** The officer's entry page, and the staff's pages about measures. */
@NullMarked
package se.medborgarlofte.measure.web;

import org.jspecify.annotations.NullMarked;
