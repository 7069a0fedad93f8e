package se.medborgarlofte.promise;

import se.medborgarlofte.shared.Period;

/**
 * Days on which a promise asks for nothing, such as a school holiday (<em>uppehåll</em>). Promised before they come,
 * never set afterwards.
 *
 * @param reason in a few words
 */
public record Pause(Period days, String reason) {}
