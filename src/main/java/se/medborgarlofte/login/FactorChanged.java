package se.medborgarlofte.login;

/** What a person proves with who they are has changed: they are told, since it may have been somebody else. */
public record FactorChanged(long person, What what) {

    /** The closed list of what can change. */
    public enum What {
        APP_ADDED,
        APP_REMOVED,
        PASSKEY_ADDED,
        PASSKEY_REMOVED,
        CODES_RENEWED,
        /** All of them are gone, by an administrator. */
        RESET
    }
}
