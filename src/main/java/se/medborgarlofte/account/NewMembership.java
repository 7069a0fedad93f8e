package se.medborgarlofte.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role for a party, in a municipality or in a whole police area.
 *
 * @param party null for the system administrator only
 * @param ends the last day, or nothing for until further notice
 */
public record NewMembership(
        Role role,
        @Nullable Long party,
        @Nullable Long municipality,
        @Nullable Long policeArea,
        @Nullable LocalDate ends) {

    public static NewMembership inMunicipality(Role role, long party, long municipality) {
        return new NewMembership(role, party, municipality, null, null);
    }

    public static NewMembership inPoliceArea(Role role, long party, long policeArea) {
        return new NewMembership(role, party, null, policeArea, null);
    }

    public static NewMembership systemAdministrator() {
        return new NewMembership(Role.SYSTEM_ADMINISTRATOR, null, null, null, null);
    }

    /** The same with a last day. */
    public NewMembership until(LocalDate lastDay) {
        return new NewMembership(role, party, municipality, policeArea, lastDay);
    }
}
