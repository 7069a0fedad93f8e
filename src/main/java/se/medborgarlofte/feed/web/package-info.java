/** What is new in public, for news readers. */
@NullMarked
package se.medborgarlofte.feed.web;

import org.jspecify.annotations.NullMarked;
