/** The staff's pages for writing agreements. The page of one agreement, with its promises, is the promises' module's. */
@NullMarked
package se.medborgarlofte.agreement.web;

import org.jspecify.annotations.NullMarked;
