package se.medborgarlofte.organisation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A local police area and the municipalities that it covers.
 *
 * @param party the police of the area, as a party of agreements
 */
public record PoliceAreaSummary(long id, String name, long party, List<MunicipalitySummary> municipalities) {

    public PoliceAreaSummary {
        municipalities = List.copyOf(municipalities);
    }

    public Set<Long> municipalityIds() {
        return municipalities.stream().map(MunicipalitySummary::id).collect(Collectors.toUnmodifiableSet());
    }
}
