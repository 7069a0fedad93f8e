/**
 * The application key: what the program keeps secret in its database (mail on its way, secrets of second factors and of
 * identity providers) is sealed with it, and what it hands to browsers to get back unchanged is signed with it.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package se.medborgarlofte.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
