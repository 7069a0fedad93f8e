/**
 * What is new in public (nytt): each module says through {@link se.medborgarlofte.feed.FeedSource} what it has made
 * public, and news readers, calendars and letters to followers tell it onwards. Nothing that is not public passes here.
 */
@ApplicationModule(allowedDependencies = {"shared", "organisation"})
@NullMarked
package se.medborgarlofte.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
