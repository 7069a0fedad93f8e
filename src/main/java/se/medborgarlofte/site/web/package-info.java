/** The frame of pages. */
@NullMarked
package se.medborgarlofte.site.web;

import org.jspecify.annotations.NullMarked;
