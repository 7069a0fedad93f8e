/**
 * Administration: places and people by pages alone. Here the permissions of {@code organisation}'s and {@code
 * account}'s writers are checked, on the object, whoever calls.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "form", "mail", "organisation", "account", "security", "desk", "promise"})
@NullMarked
package se.medborgarlofte.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
