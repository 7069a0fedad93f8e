/** The pages of administration. */
@NullMarked
package se.medborgarlofte.administration.web;

import org.jspecify.annotations.NullMarked;
