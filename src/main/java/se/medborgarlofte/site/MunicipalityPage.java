package se.medborgarlofte.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.promise.PublicEvent;

/**
 * The page of a municipality.
 *
 * @param current every agreement that holds today
 * @param expired where none holds: the last one that did
 * @param coming agreements that hold later
 * @param earlier agreements that have ended, the newest first; without the expired one
 * @param latest what was done last
 */
public record MunicipalityPage(
        Senders senders,
        MunicipalitySummary municipality,
        List<AgreementItem> current,
        @Nullable AgreementItem expired,
        List<AgreementItem> coming,
        List<AgreementItem> earlier,
        List<PublicEvent> latest) {

    public boolean isWithoutAgreement() {
        return current.isEmpty() && expired == null && coming.isEmpty();
    }
}
