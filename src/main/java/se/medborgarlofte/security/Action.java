package se.medborgarlofte.security;

import static se.medborgarlofte.account.Role.APPROVER;
import static se.medborgarlofte.account.Role.EDITOR;
import static se.medborgarlofte.account.Role.PARTY_ADMINISTRATOR;
import static se.medborgarlofte.account.Role.PUBLISHER;
import static se.medborgarlofte.account.Role.READER;
import static se.medborgarlofte.account.Role.RECORDER;
import static se.medborgarlofte.account.Role.SYSTEM_ADMINISTRATOR;

import java.util.Set;
import se.medborgarlofte.account.Role;

/**
 * The closed list of what can be done and by which roles; what is not here cannot be done. Rules about the object
 * itself (not what one wrote, only for the own party) are the services'.
 */
public enum Action {
    /** Read what is not public: drafts, approvals, planned measures. */
    READ_UNPUBLISHED(EDITOR, PUBLISHER, APPROVER, READER),
    /** Create, edit and submit agreements, promises and targets; propose new versions. */
    WRITE(EDITOR, PUBLISHER),
    /** Approve or send back for the own party, never what one wrote. */
    APPROVE(APPROVER),
    /** Publish what every party has approved, never what one wrote. */
    PUBLISH(PUBLISHER),
    PLAN_MEASURE(EDITOR, PUBLISHER),
    /** Record a completed measure; correct and undo one's own. */
    RECORD_MEASURE(RECORDER, EDITOR, PUBLISHER),
    /** Strike or correct another person's measure, with a reason. */
    STRIKE_MEASURE(PUBLISHER),
    /** Release the public text of a measure, never one's own text. */
    RELEASE_TEXT(PUBLISHER),
    /** Read the internal notes of the own party. */
    READ_INTERNAL_NOTE(RECORDER, EDITOR, PUBLISHER, APPROVER, READER),
    /** Create, edit, announce, report meetings and broadcasts. */
    HOLD_DIALOGUE(EDITOR, PUBLISHER),
    /** Towns, districts and activity types of the own municipality. */
    MANAGE_PLACES(PUBLISHER, PARTY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR),
    /** Invite, change and end memberships of the own party. */
    MANAGE_MEMBERS(PARTY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR),
    /** The log of events: a party's own, and what concerns its municipalities. */
    READ_AUDIT(PARTY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR),
    /** Municipalities, police areas, third parties, activity types for all. */
    ADMINISTER(SYSTEM_ADMINISTRATOR);

    private final Set<Role> roles;

    Action(Role... roles) {
        this.roles = Set.of(roles);
    }

    public Set<Role> roles() {
        return roles;
    }
}
