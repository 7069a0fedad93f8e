/** The form to follow something, and the page on which one changes or ends it. */
@NullMarked
package se.medborgarlofte.subscription.web;

import org.jspecify.annotations.NullMarked;
