package se.medborgarlofte.organisation;

import java.util.Set;

/**
 * A party as others see it.
 *
 * @param municipalities where it acts: for the police every municipality of the area
 */
public record PartySummary(long id, PartyKind kind, String name, Set<Long> municipalities) {

    public PartySummary {
        municipalities = Set.copyOf(municipalities);
    }

    public boolean actsIn(Set<Long> places) {
        return municipalities.stream().anyMatch(places::contains);
    }
}
