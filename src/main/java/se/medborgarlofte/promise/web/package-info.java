/**
 * The staff's pages for promises, and the pages that show an agreement together with its promises: its overview, the
 * decisions on it, the start page of the work place.
 */
@NullMarked
package se.medborgarlofte.promise.web;

import org.jspecify.annotations.NullMarked;
