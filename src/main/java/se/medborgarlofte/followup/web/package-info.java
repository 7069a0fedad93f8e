/** The staff's pages of rounds. */
@NullMarked
package se.medborgarlofte.followup.web;

import org.jspecify.annotations.NullMarked;
