/**
 * Who may do what (behörighet): the closed list of actions, the check that services make on the object, who asks,
 * and where they tell what was done.
 */
@ApplicationModule(allowedDependencies = {"shared", "form", "history", "organisation", "account"})
@NullMarked
package se.medborgarlofte.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
