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
 * The closed list of what can be done, by which roles, and whether with one's own or only with what another wrote; what
 * is not here cannot be done. In which state of a thing, its own transitions say.
 */
public enum Action {
    /** Read what is not public: drafts, approvals, planned measures. */
    READ_UNPUBLISHED(EDITOR, PUBLISHER, APPROVER, READER),
    /** Create, edit and submit agreements, promises and targets; propose new versions. */
    WRITE(EDITOR, PUBLISHER),
    /** Approve or send back for the own party. */
    APPROVE(Whose.ANOTHERS, APPROVER),
    /** Publish what every party has approved. */
    PUBLISH(Whose.ANOTHERS, PUBLISHER),
    /** Publish what some party has not approved. */
    FORCE(Whose.ANOTHERS, PUBLISHER),
    PLAN_MEASURE(EDITOR, PUBLISHER),
    /** Record a measure that is done, planned or not. */
    RECORD_MEASURE(RECORDER, EDITOR, PUBLISHER),
    /** Record, correct and strike what no measure counts: milestones, requests, values of indicators. */
    RECORD_ENTRY(EDITOR, PUBLISHER),
    /** Tell the public at once of a deviation from a promise, or what must be added to a follow-up. */
    TELL_PUBLIC(PUBLISHER),
    /** Correct, strike and undo what one recorded. */
    CHANGE_OWN_MEASURE(Whose.OWN, RECORDER, EDITOR, PUBLISHER),
    /** Strike or correct anybody's measure, with a reason. */
    STRIKE_MEASURE(PUBLISHER),
    /** Release or refuse the public text of a measure. */
    RELEASE_TEXT(Whose.ANOTHERS, PUBLISHER),
    /** Let the public see a planned municipal work. */
    SHOW_PLANNED_MEASURE(PUBLISHER),
    /** Read the internal notes of the own party. */
    READ_INTERNAL_NOTE(RECORDER, EDITOR, PUBLISHER, APPROVER, READER),
    /** Create, edit, announce, report meetings and broadcasts. */
    HOLD_DIALOGUE(EDITOR, PUBLISHER),
    /** Read the queue of the own party: what citizens ask and say, but not what is held back. */
    READ_QUESTIONS(EDITOR, PUBLISHER),
    /** Draft answers, forward, record what was raised at a meeting. */
    WRITE_ANSWER(EDITOR, PUBLISHER),
    /** Read and release what is held back, and settle without an answer. */
    MODERATE_QUESTION(PUBLISHER),
    PUBLISH_ANSWER(Whose.ANOTHERS, PUBLISHER),
    /** Make a question nameless wherever it stands. */
    ANONYMISE_QUESTION(PUBLISHER),
    /** How soon answers are promised, and how long what is received is kept. */
    SET_QUESTION_RULES(PUBLISHER, PARTY_ADMINISTRATOR),
    /** Write news and correct them, with their pictures. */
    WRITE_NEWS(EDITOR, PUBLISHER),
    /** Publish news, and what is corrected in them. */
    PUBLISH_NEWS(Whose.ANOTHERS, PUBLISHER),
    /** Take back what is published, with a reason. */
    WITHDRAW_NEWS(PUBLISHER),
    /** Towns, districts and activity types of the own municipality. */
    MANAGE_PLACES(PUBLISHER, PARTY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR),
    /** Invite, change and end memberships of the own party. */
    MANAGE_MEMBERS(PARTY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR),
    /** The log of events: a party's own, and what concerns its municipalities. */
    READ_AUDIT(PARTY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR),
    /** Municipalities, police areas, third parties, activity types for all. */
    ADMINISTER(SYSTEM_ADMINISTRATOR),
    /** Open a municipality for a while and with a reason: {@link #READ_UNPUBLISHED} there, and nothing else. */
    OPEN_FOR_READING(SYSTEM_ADMINISTRATOR);

    /** Whose thing it may be done with: that of the one who wrote or recorded it. */
    enum Whose {
        ANYBODYS,
        OWN,
        /** Four eyes see it. */
        ANOTHERS;

        boolean includes(long person, Set<Long> authors) {
            return this == ANYBODYS || (this == OWN) == authors.contains(person);
        }
    }

    private final Whose whose;
    private final Set<Role> roles;

    Action(Role... roles) {
        this(Whose.ANYBODYS, roles);
    }

    Action(Whose whose, Role... roles) {
        this.whose = whose;
        this.roles = Set.of(roles);
    }

    Whose whose() {
        return whose;
    }

    public Set<Role> roles() {
        return roles;
    }
}
