package se.medborgarlofte.question;

/** What became of a question or view. */
public enum QuestionState {
    RECEIVED,
    ANSWERED,
    /** Gets no answer, and the sender hears why. */
    DECLINED,
    /** A tip about a crime: the police have it, and nothing more is said of it here. */
    HANDED_OVER,
    /** Another question says the same; its answer is the answer. */
    DUPLICATE
}
