/**
 * What joins the modules: the frame and navigation of pages, error pages, the public pages that show several modules'
 * things at once.
 */
@NullMarked
package se.medborgarlofte.site;

import org.jspecify.annotations.NullMarked;
