package se.medborgarlofte.promise;

import se.medborgarlofte.shared.Ref;

/**
 * How a target of a promise for several municipalities goes in one of them.
 *
 * @param progress by what was done there alone; where the number holds for all together only its count means something
 */
public record InPlace(Ref municipality, TargetProgress progress) {}
