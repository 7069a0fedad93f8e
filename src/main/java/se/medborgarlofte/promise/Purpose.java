package se.medborgarlofte.promise;

/** The four aims of every citizen promise, as police and Brå state them. */
public enum Purpose {
    /** öka tryggheten */
    SAFETY,
    /** förebygga brott */
    PREVENTION,
    /** öka delaktigheten */
    PARTICIPATION,
    /** stärka förtroendet för polisen */
    TRUST
}
