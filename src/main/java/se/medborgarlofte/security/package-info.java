/**
 * Who may do what (behörighet): the closed list of actions, the check that services make on the object, and who asks.
 */
@ApplicationModule(allowedDependencies = {"shared", "form", "organisation", "account"})
@NullMarked
package se.medborgarlofte.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
