package se.medborgarlofte.promise;

import java.time.LocalDate;

/**
 * That something was done for one of a target's list.
 *
 * @param event the same for all that one measure was done for
 * @param target key of the target
 * @param done when, of what; its quantity is of no matter here: each member was reached once
 */
public record MemberTally(long event, int target, String member, Tally done) {

    public static MemberTally on(LocalDate day, long event, int target, String member, long activityTypeId) {
        return new MemberTally(event, target, member, Tally.on(day, activityTypeId, 1));
    }
}
