package se.medborgarlofte.login;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can show beside, or instead of, the password.
 *
 * @param appSince null where there is no app that shows codes
 * @param codesLeft how many recovery codes are unused
 */
public record OwnLogin(
        List<PasskeySummary> passkeys, @Nullable LocalDate appSince, int codesLeft) {

    public boolean hasSecondFactor() {
        return appSince != null || !passkeys.isEmpty();
    }
}
