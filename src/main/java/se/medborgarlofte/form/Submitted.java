package se.medborgarlofte.form;

import org.jspecify.annotations.Nullable;

/** A form as it was sent. */
public interface Submitted {

    /** The token that was made when the form was shown; see {@link Submissions}. Anything, or nothing, may come. */
    @Nullable
    String submission();

    /** What makes it the same act when it is sent again: everything in it. */
    default Object content() {
        return this;
    }
}
