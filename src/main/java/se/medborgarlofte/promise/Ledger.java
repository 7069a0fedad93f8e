package se.medborgarlofte.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.history.Chain;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Versions;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.RunMode;
import se.medborgarlofte.shared.SwedishTime;

/**
 * The append-only ledger of what was done (tillfällen). A correction or a strike is a new row with its reason; no row is
 * ever changed. Who may write was decided by the module that hands the occurrence over, in whose transaction it is
 * written.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@EnableConfigurationProperties(LedgerSettings.class)
public class Ledger {

    private final OccurrenceRepository occurrences;
    private final PromiseRepository promises;
    private final Versions versions;
    private final Chain chain;
    private final ActivityTypes types;
    private final LedgerSettings settings;
    private final RunMode mode;
    private final SwedishTime time;

    Ledger(
            OccurrenceRepository occurrences,
            PromiseRepository promises,
            Versions versions,
            Chain chain,
            ActivityTypes types,
            LedgerSettings settings,
            RunMode mode,
            SwedishTime time) {
        this.occurrences = occurrences;
        this.promises = promises;
        this.versions = versions;
        this.chain = chain;
        this.types = types;
        this.settings = settings;
        this.mode = mode;
        this.time = time;
    }

    public void record(Actor actor, Source source, OccurrenceFacts facts) {
        check(source, facts, Set.of());
        write(Occurrence.recorded(source, facts, publicFrom(facts), time.now(), actor.personId()));
    }

    public void correct(Actor actor, Source source, OccurrenceFacts facts, CorrectionReason reason) {
        Occurrence last = standing(source);
        check(source, facts, last.members);
        Instant publicFrom = publicFrom(facts);
        write(last.corrected(facts, reason, publicFrom, time.now(), actor.personId()));
    }

    /** What was struck was done after all, or in another way: a correction, with the reason of the strike. */
    public void recordAgain(Actor actor, Source source, OccurrenceFacts facts) {
        Occurrence last = last(source);
        check(source, facts, last.members);
        if (!last.isStruck() || last.reason == null) {
            throw new IllegalStateException(source + " is not struck");
        }
        write(last.corrected(facts, last.reason, publicFrom(facts), time.now(), actor.personId()));
    }

    /** @param duplicateOf id of the same kind of source that the struck one repeats */
    public void strike(Actor actor, Source source, CorrectionReason reason, @Nullable Long duplicateOf) {
        write(standing(source).struck(reason, duplicateOf, time.now(), actor.personId()));
    }

    /** When the public may see the source's newest row. */
    @Transactional(readOnly = true)
    public Instant publicFrom(Source source) {
        return last(source).publicFrom;
    }

    private void write(Occurrence row) {
        occurrences.save(row);
        chain.extend(row.everywhere());
    }

    private Occurrence standing(Source source) {
        Occurrence last = last(source);
        if (last.isStruck()) {
            throw new WrongState("promise.error.ledger.struck");
        }
        return last;
    }

    private Occurrence last(Source source) {
        return occurrences
                .findFirstBySourceKindAndSourceIdOrderByRevisionDesc(source.kind(), source.id())
                .orElseThrow(() -> new NotFound("no row for " + source));
    }

    /** @param kept for whom it was done as the ledger has it: that may stay, though the list has changed since */
    private void check(Source source, OccurrenceFacts facts, Set<CoveredMember> kept) {
        Period dates = facts.dates();
        if (dates.end().isAfter(time.today())) {
            throw Refusal.at("date", "promise.error.ledger.future");
        }
        List<Promise> linked = facts.promises().isEmpty() ? List.of() : promises.findPublished(facts.promises());
        boolean covered = linked.stream().allMatch(promise -> facts.concerns(promise.municipalities()));
        if (linked.size() != facts.promises().size() || !covered) {
            throw Refusal.at("promises", "promise.error.ledger.promise");
        }
        Map<Long, PromiseContent> published = published(facts.promises());
        if (dates.days() > 1 && published.values().stream().anyMatch(promise -> crosses(promise, facts))) {
            throw Refusal.at("date", "promise.error.ledger.crosses");
        }
        Lists.check(source.kind(), facts, published, kept);
    }

    /** By these the public counts, whatever stands in the working text meanwhile. */
    private Map<Long, PromiseContent> published(Set<Long> linked) {
        return versions.newest(Subject.Kind.PROMISE, linked).values().stream()
                .collect(Collectors.toMap(
                        version -> version.subject().id(), version -> version.read(PromiseContent.class)));
    }

    /** A total cannot be divided between two periods of a target that counts it. */
    private static boolean crosses(PromiseContent content, OccurrenceFacts facts) {
        return content.targets().stream()
                .filter(target -> target.counts(facts.activityType()))
                .flatMap(target -> target.rule().periods(content.period()).stream())
                .anyMatch(period -> period.intersection(facts.dates()).isPresent() && !period.contains(facts.dates()));
    }

    private Instant publicFrom(OccurrenceFacts facts) {
        Instant now = time.now();
        if (mode.example()
                || !settings.embargo()
                || !types.get(facts.activityType()).kind().isEmbargoed()) {
            return now;
        }
        LocalDate dayAfter = facts.dates().end().plusDays(1);
        Instant embargoEnds = SwedishTime.instantOf(LocalDateTime.of(dayAfter, settings.embargoEndsAt()));
        return embargoEnds.isAfter(now) ? embargoEnds : now;
    }
}
