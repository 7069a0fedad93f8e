/**
 * What Brå's steps 3 and 5 ask of the parties of an agreement (<em>avbockning</em>): what can be seen from the agreement,
 * its lägesbilder and promises, and what somebody has ticked by hand, in which function and when.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "form",
            "account",
            "security",
            "situation",
            "approval",
            "agreement",
            "promise",
            "followup"
        })
@NullMarked
package se.medborgarlofte.checklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
