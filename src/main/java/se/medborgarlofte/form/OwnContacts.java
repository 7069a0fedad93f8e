package se.medborgarlofte.form;

import java.util.Set;

/** Knows how the parties themselves are reached: that points out no person, and may stand anywhere. */
public interface OwnContacts {

    /** Telephone numbers and e-mail addresses, as they are written. */
    Set<String> all();
}
