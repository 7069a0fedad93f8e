package se.medborgarlofte.account;

/** What a person may do for a party. Which acts a role allows stands in one place: {@code security.Action}. */
public enum Role {
    /** registrerare: områdespolis, förvaltning */
    RECORDER,
    /** redaktör: kommunpolis, trygghetssamordnare, kommunikatör */
    EDITOR,
    /** publicerare: trygghetssamordnare, kommunikatör */
    PUBLISHER,
    /** godkännare: kommunchef, kommunalråd, lokalpolisområdeschef */
    APPROVER,
    /** läsare: registrator, råd, styrgrupp */
    READER,
    /** invites and ends memberships of the own party */
    PARTY_ADMINISTRATOR,
    /** municipalities, areas, people; no content */
    SYSTEM_ADMINISTRATOR
}
