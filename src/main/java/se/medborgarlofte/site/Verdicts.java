package se.medborgarlofte.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.agreement.PublishedAgreement;
import se.medborgarlofte.followup.PublishedFollowUp;
import se.medborgarlofte.followup.PublishedFollowUps;

/** The latest verdicts on the promises of a municipality, to stand beside the live figures. */
@Component
class Verdicts {

    private final PublishedFollowUps rounds;
    private final Frames frames;

    Verdicts(PublishedFollowUps rounds, Frames frames) {
        this.rounds = rounds;
        this.frames = frames;
    }

    /**
     * What was followed up.
     *
     * @param lines by the promise
     * @param until of each agreement the last day that a published round looks at
     */
    record Said(Map<Long, VerdictLine> lines, Map<Long, LocalDate> until) {

        /** Since when an agreement that has ended waits for a round of all of it; null where none is missing. */
        @Nullable
        Long waiting(PublishedAgreement agreement, LocalDate today) {
            LocalDate end = agreement.content().period().end();
            LocalDate last = until.get(agreement.id());
            boolean missing = end.isBefore(today) && (last == null || last.isBefore(end));
            return missing ? ChronoUnit.DAYS.between(end, today) : null;
        }
    }

    Said in(long municipality) {
        List<PublishedFollowUp> published = rounds.in(municipality);
        Map<Long, String> slugs = frames.slugs(
                published.stream().map(PublishedFollowUp::homeMunicipality).toList());
        Map<Long, VerdictLine> lines = new HashMap<>();
        PublishedFollowUps.verdicts(published)
                .forEach((promise, verdict) -> lines.put(
                        promise,
                        new VerdictLine(
                                verdict.judgement(),
                                verdict.cutOff(),
                                FollowUpPages.href(
                                        Objects.requireNonNull(slugs.get(verdict.homeMunicipality())),
                                        verdict.slug()))));
        Map<Long, LocalDate> until = new HashMap<>();
        published.forEach(round -> until.merge(
                round.content().agreement().id(),
                round.content().cutOff(),
                (one, other) -> one.isAfter(other) ? one : other));
        return new Said(lines, until);
    }
}
