/**
 * The doors (inloggning): the staff filter chain, log-in and its session. It says who asks ({@link
 * se.medborgarlofte.security.CurrentActor}); what they may do is {@code security}'s. No module depends on this one.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "form",
            "keys",
            "limit",
            "mail",
            "account",
            "security",
            "identityprovider",
            "edge"
        })
@NullMarked
package se.medborgarlofte.login;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
