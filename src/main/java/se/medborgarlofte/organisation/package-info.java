/**
 * Where and who: municipalities (kommuner), local police areas (lokalpolisområden), the parties of promises (parter)
 * and the towns and districts of a municipality (platser: tätorter, stadsdelar).
 *
 * <p>Others read through {@link se.medborgarlofte.organisation.Municipalities}, {@link
 * se.medborgarlofte.organisation.PoliceAreas}, {@link se.medborgarlofte.organisation.Parties} and {@link
 * se.medborgarlofte.organisation.Places}. Their writers know no people and so check nobody: only {@code administration},
 * which does, and the example data call them.
 */
@ApplicationModule(allowedDependencies = {"shared", "form"})
@NullMarked
package se.medborgarlofte.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
