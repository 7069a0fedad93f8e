/**
 * News (nyheter): short announcements with a picture and with what officials say, written by one person and published by
 * another. Each published wording stays readable; what is withdrawn says so.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "form",
            "feed",
            "history",
            "organisation",
            "account",
            "security",
            "desk",
            "picture",
            "agreement",
            "promise",
            "dialogue"
        })
@NullMarked
package se.medborgarlofte.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
