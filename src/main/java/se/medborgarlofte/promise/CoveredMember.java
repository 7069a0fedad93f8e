package se.medborgarlofte.promise;

import jakarta.persistence.Embeddable;

/**
 * For which one of a target's list something was done: "7A", "Gångtunneln vid stationen".
 *
 * @param promiseId with the list
 * @param targetKey of its target
 * @param member as the list has it
 */
@Embeddable
public record CoveredMember(long promiseId, int targetKey, String member) {}
