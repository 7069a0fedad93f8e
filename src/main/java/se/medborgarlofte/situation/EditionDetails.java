package se.medborgarlofte.situation;

import org.jspecify.annotations.Nullable;
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

    public boolean mayChange() {
        return mayWrite && decision == null;
    }
}
