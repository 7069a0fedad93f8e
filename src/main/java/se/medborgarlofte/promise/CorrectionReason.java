package se.medborgarlofte.promise;

/** Why a row of the ledger was corrected or struck; the public sees it. */
public enum CorrectionReason {
    DUPLICATE,
    WRONG_DATE,
    WRONG_PLACE,
    WRONG_NUMBER,
    DID_NOT_HAPPEN,
    /** Taken back by the one who recorded it, within ten minutes. */
    UNDONE
}
