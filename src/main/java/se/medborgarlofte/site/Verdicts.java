package se.medborgarlofte.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
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

    /** By the promise. */
    Map<Long, VerdictLine> in(long municipality) {
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
        return lines;
    }
}
