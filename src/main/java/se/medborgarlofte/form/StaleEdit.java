package se.medborgarlofte.form;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Somebody else saved while this person was typing. The controller shows both texts (status 409) and lets the person
 * decide.
 */
@ResponseStatus(HttpStatus.CONFLICT)
public class StaleEdit extends RuntimeException {

    public StaleEdit(String what) {
        super(what);
    }

    /** Refuses unless the version that the form was filled from is still the newest. */
    public static void check(long seen, long newest, String what) {
        if (seen != newest) {
            throw new StaleEdit(what);
        }
    }

    /** The version that a form carried; garbage is as stale as an old one. */
    public static long version(@Nullable String typed) {
        try {
            return Long.parseLong(typed == null ? "" : typed);
        } catch (NumberFormatException garbage) {
            throw new StaleEdit("version " + typed);
        }
    }
}
