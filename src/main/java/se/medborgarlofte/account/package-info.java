/**
 * People who log in (personal): their memberships, roles, invitations and credentials. Citizens never do. A membership
 * is a role for a party in a municipality or a local police area, with an end date.
 */
@ApplicationModule(allowedDependencies = {"shared", "form", "organisation"})
@NullMarked
package se.medborgarlofte.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
