/**
 * Pictures that people send (bilder): encoded anew before they are shown, each under an address of its own. Which of them
 * anybody may see, the module knows to which a picture belongs.
 */
@ApplicationModule(allowedDependencies = {"shared", "form", "history"})
@NullMarked
package se.medborgarlofte.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
