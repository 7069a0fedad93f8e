/** The files of pictures. */
@NullMarked
package se.medborgarlofte.picture.web;

import org.jspecify.annotations.NullMarked;
