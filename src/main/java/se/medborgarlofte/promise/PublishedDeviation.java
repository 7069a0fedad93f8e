package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.shared.SwedishTime;

/**
 * A deviation as the public reads it.
 *
 * @param publishedOn the Swedish day
 * @param now whether today is one of its days
 */
public record PublishedDeviation(Deviation deviation, LocalDate publishedOn, boolean now) {

    static List<PublishedDeviation> newestFirst(List<Version> told, LocalDate today) {
        return told.stream()
                .sorted(Comparator.comparing(Version::number).reversed())
                .map(version -> of(version, today))
                .toList();
    }

    private static PublishedDeviation of(Version version, LocalDate today) {
        Deviation deviation = version.read(Deviation.class);
        return new PublishedDeviation(
                deviation,
                SwedishTime.dayOf(version.publishedAt()),
                deviation.days().contains(today));
    }
}
