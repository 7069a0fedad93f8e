package se.medborgarlofte.form;

import org.jspecify.annotations.Nullable;

/**
 * A form that replaces a text which somebody else may be writing in too.
 *
 * @param <F> the form's own type
 */
public interface Replacing<F extends Replacing<F>> extends Submitted {

    /** The number of the text that the form was filled from, as it was sent. */
    @Nullable
    String version();

    /** This text, to be saved knowingly on top of that version. */
    F onTopOf(F saved);

    /** With as many rows as the other has, so that the two can be shown side by side; itself where it has no rows. */
    @SuppressWarnings("unchecked")
    default F besides(F other) {
        return (F) this;
    }

    /** @throws StaleEdit also where no number came */
    default long seenVersion() {
        return StaleEdit.version(version());
    }
}
