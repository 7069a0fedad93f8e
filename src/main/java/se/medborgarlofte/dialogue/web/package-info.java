/** The pages of meetings and broadcasts, for citizens and for staff. */
@NullMarked
package se.medborgarlofte.dialogue.web;

import org.jspecify.annotations.NullMarked;
