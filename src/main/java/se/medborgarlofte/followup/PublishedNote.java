package se.medborgarlofte.followup;

import java.time.LocalDate;
import java.util.List;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.shared.SwedishTime;

/**
 * A note as the public reads it.
 *
 * @param publishedOn the Swedish day
 */
public record PublishedNote(RoundNote note, LocalDate publishedOn) {

    /** The versions of a round after its first, in order. */
    static List<PublishedNote> of(List<Version> versions) {
        return versions.stream()
                .filter(version -> version.number() > 1)
                .map(version ->
                        new PublishedNote(version.read(RoundNote.class), SwedishTime.dayOf(version.publishedAt())))
                .toList();
    }
}
