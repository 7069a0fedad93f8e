/**
 * People who log in (personal): their memberships, roles, invitations and credentials. Citizens never do. A membership
 * is a role for a party in a municipality or a local police area, with an end date.
 *
 * <p>{@link se.medborgarlofte.account.Actors} says who acts; {@link se.medborgarlofte.account.People} and {@link
 * se.medborgarlofte.account.Invitations} change people, {@link se.medborgarlofte.account.Openings} what is open for
 * reading. Their writers check no permission: only {@code administration}, which does, and the example data call them.
 */
@ApplicationModule(allowedDependencies = {"shared", "form", "organisation"})
@NullMarked
package se.medborgarlofte.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
