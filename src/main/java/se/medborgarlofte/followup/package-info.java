/**
 * Whether promises were kept (<em>uppföljning</em>): a round of an agreement freezes figures, the parties judge and
 * approve, it is published and told to citizens (<em>återkoppling</em>), and never changes again.
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
            "approval",
            "agreement",
            "promise"
        })
@NullMarked
package se.medborgarlofte.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
