package se.medborgarlofte.promise;

/** Why an entry was corrected or struck; the public sees it. */
public enum EntryReason {
    WRONG_DATE,
    WRONG_NUMBER,
    WRONG_TEXT,
    DUPLICATE,
    DID_NOT_HAPPEN
}
