/**
 * What the problems are (lägesbild, {@code SituationPicture}): a register per municipality in dated editions (utgåvor),
 * each with a mapping, other information, an analysis and problems ({@link se.medborgarlofte.situation.Problem}) with
 * their causes (orsaker) and sources (källor); and when the municipality adopted its plan and follows it up. It knows
 * nothing of agreements and promises, which may rest on it; what is promised for the problems it learns through
 * {@link se.medborgarlofte.situation.PromisedProblems}.
 */
@ApplicationModule(allowedDependencies = {"shared", "form", "history", "organisation", "account", "security", "desk"})
@NullMarked
package se.medborgarlofte.situation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
