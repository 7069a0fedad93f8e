package se.medborgarlofte.site;

import java.util.List;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.organisation.MunicipalitySummary;

/**
 * Municipalities that work together, with their people.
 *
 * @param writer editor everywhere
 * @param boss approves for every party, and publishes
 * @param meeting the activity type of dialogue meetings
 */
record PublicPlace(
        List<MunicipalitySummary> municipalities, List<Long> parties, Actor writer, Actor boss, long meeting) {

    MunicipalitySummary first() {
        return municipalities.get(0);
    }

    String path() {
        return "/" + first().slug();
    }

    List<Long> ids() {
        return municipalities.stream().map(MunicipalitySummary::id).toList();
    }
}
