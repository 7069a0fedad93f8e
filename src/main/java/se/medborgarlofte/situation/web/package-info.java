/** The pages of the register of lägesbilder, for staff. */
@NullMarked
package se.medborgarlofte.situation.web;

import org.jspecify.annotations.NullMarked;
