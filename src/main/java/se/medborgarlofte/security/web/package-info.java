/** The pages of log-in. */
@NullMarked
package se.medborgarlofte.security.web;

import org.jspecify.annotations.NullMarked;
