package se.medborgarlofte.followup;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.history.Versions;

/** What the public may read of rounds. */
@Service
@Transactional(readOnly = true)
public class PublishedFollowUps {

    private final FollowUpRepository rounds;
    private final Figures figures;
    private final Versions versions;

    PublishedFollowUps(FollowUpRepository rounds, Figures figures, Versions versions) {
        this.rounds = rounds;
        this.figures = figures;
        this.versions = versions;
    }

    /** Of the municipality, that with the latest cut-off first. */
    public List<PublishedFollowUp> in(long municipality) {
        return read(rounds.findPublishedIn(Set.of(municipality)));
    }

    /** Of the agreement, that with the latest cut-off first. */
    public List<PublishedFollowUp> of(long agreement) {
        return read(rounds.findByAgreementIdOrderByIdDesc(agreement).stream()
                .filter(FollowUp::isPublic)
                .toList());
    }

    public Optional<PublishedFollowUp> find(long municipality, String slug) {
        return read(rounds.findPublished(municipality, slug).stream().toList()).stream()
                .findFirst();
    }

    /** What has become different of the frozen figures since. */
    public List<Since> since(PublishedFollowUp round) {
        FollowUpContent content = round.content();
        return Since.of(content, figures.take(content.agreement().id(), content.period(), content.cutOff()))
                .toList();
    }

    /** Of each promise that was followed up, what the latest of the rounds says. */
    public static Map<Long, Verdict> verdicts(List<PublishedFollowUp> latestFirst) {
        Map<Long, Verdict> verdicts = new HashMap<>();
        for (PublishedFollowUp round : latestFirst) {
            for (JudgedPromise promise : round.content().promises()) {
                Judgement judgement = promise.judgement();
                if (judgement != null) {
                    verdicts.putIfAbsent(
                            promise.id(),
                            new Verdict(judgement, round.content().cutOff(), round.homeMunicipality(), round.slug()));
                }
            }
        }
        return verdicts;
    }

    private List<PublishedFollowUp> read(List<FollowUp> found) {
        Map<Long, List<Version>> all = versions.of(
                Subject.Kind.FOLLOW_UP, found.stream().map(FollowUp::id).toList());
        return found.stream()
                .map(round -> published(round, Objects.requireNonNull(all.get(round.id()))))
                .sorted(Comparator.comparing(
                                (PublishedFollowUp round) -> round.content().cutOff())
                        .thenComparing(PublishedFollowUp::publishedAt)
                        .reversed())
                .toList();
    }

    private static PublishedFollowUp published(FollowUp round, List<Version> versions) {
        Version first = versions.get(0);
        return new PublishedFollowUp(
                round.id(),
                round.homeMunicipality(),
                Objects.requireNonNull(round.slug()),
                first.read(FollowUpContent.class),
                first.how(),
                first.publishedAt(),
                PublishedNote.of(versions));
    }
}
