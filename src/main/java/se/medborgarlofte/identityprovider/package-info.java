/**
 * Log-in by an organisation's own identity provider (identitetstjänst), by OpenID Connect: which providers there are, and
 * the ceremony by which one says who somebody is. Whom it means is {@code account}'s, letting in is {@code login}'s.
 */
@ApplicationModule(allowedDependencies = {"shared", "form", "keys", "organisation", "account", "security"})
@NullMarked
package se.medborgarlofte.identityprovider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
