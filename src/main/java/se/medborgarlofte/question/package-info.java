/**
 * What citizens ask and say (frågor och synpunkter), and what they get to hear: it comes by the web or is typed after a
 * meeting, stands in one party's queue ({@link se.medborgarlofte.question.Questions}), is moderated ({@link
 * se.medborgarlofte.question.Moderation}) and answered ({@link se.medborgarlofte.question.Answers}); the answer says what
 * it led to (<em>ni sa – vi gjorde</em>). Who sends something is asked for nothing and kept nowhere.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "form",
            "keys",
            "limit",
            "visitor",
            "mail",
            "feed",
            "history",
            "organisation",
            "account",
            "security",
            "desk",
            "agreement",
            "promise",
            "measure",
            "dialogue"
        })
@NullMarked
package se.medborgarlofte.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
