package se.medborgarlofte.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.history.Publication;
import se.medborgarlofte.shared.SwedishTime;

/**
 * A round as the public reads it.
 *
 * @param content as the parties approved it, figures and all
 * @param notes what was added since, in order
 */
public record PublishedFollowUp(
        long id,
        long homeMunicipality,
        String slug,
        FollowUpContent content,
        Publication how,
        Instant publishedAt,
        List<PublishedNote> notes) {

    static final int DAYS_TO_TELL = 30;

    public Optional<PublishedNote> told() {
        return notes.stream().filter(note -> note.note().told()).findFirst();
    }

    /** Whether citizens should have been told of it by now, and were not. */
    public boolean isLate(LocalDate today) {
        return told().isEmpty() && days(today) > DAYS_TO_TELL;
    }

    /** Since it was published. */
    public long days(LocalDate today) {
        return ChronoUnit.DAYS.between(SwedishTime.dayOf(publishedAt), today);
    }
}
