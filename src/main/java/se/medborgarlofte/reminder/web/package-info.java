/** Where one says whether one wants the letter on Mondays. */
@NullMarked
package se.medborgarlofte.reminder.web;

import org.jspecify.annotations.NullMarked;
