/** The pages of news, for citizens and for staff. */
@NullMarked
package se.medborgarlofte.news.web;

import org.jspecify.annotations.NullMarked;
