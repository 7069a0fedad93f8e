package se.medborgarlofte.situation;

import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.organisation.MunicipalitySummary;

/**
 * An edition as staff see it.
 *
 * @param version to be carried by forms
 * @param decision null while it is a draft
 * @param mayWrite whether the reader may change the register
 */
public record EditionDetails(
        long id,
        long version,
        MunicipalitySummary municipality,
        EditionContent content,
        @Nullable EditionDecision decision,
        boolean mayWrite) {

    /** @throws WrongState where it is decided: what would be typed could not be saved */
    public void requireDraft() {
        if (decision != null) {
            throw new WrongState("situation.error.decided");
        }
    }

    public boolean mayChange() {
        return mayWrite && decision == null;
    }
}
