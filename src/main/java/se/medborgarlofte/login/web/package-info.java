/** The pages of log-in. */
@NullMarked
package se.medborgarlofte.login.web;

import org.jspecify.annotations.NullMarked;
