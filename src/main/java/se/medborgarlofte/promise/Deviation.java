package se.medborgarlofte.promise;

import se.medborgarlofte.shared.Period;

/**
 * That a promise is not kept as it was meant for some days, told as soon as it is known (<em>avvikelse</em>). It changes
 * no figure.
 *
 * @param plan what is done instead
 */
public record Deviation(Period days, String reason, String plan) {}
