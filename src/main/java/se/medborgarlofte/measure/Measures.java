package se.medborgarlofte.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.StaleEdit;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.promise.CorrectionReason;
import se.medborgarlofte.promise.Ledger;
import se.medborgarlofte.promise.OccurrenceFacts;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;

/** Records, plans, corrects and strikes measures. What is done is in the ledger when the method returns. */
@Service
@Transactional
public class Measures {

    /** How long one may take back what one has just recorded. */
    public static final Duration UNDO_WITHIN = Duration.ofMinutes(10);

    /** What can be said about a measure that stays, but with other facts. */
    public static final Set<CorrectionReason> CORRECTIONS =
            EnumSet.of(CorrectionReason.WRONG_DATE, CorrectionReason.WRONG_PLACE, CorrectionReason.WRONG_NUMBER);

    private final MeasureRepository measures;
    private final MeasureRules rules;
    private final PossibleDuplicates duplicates;
    private final Ledger ledger;
    private final MeasureLog log;
    private final Permissions permissions;
    private final SwedishTime time;

    Measures(
            MeasureRepository measures,
            MeasureRules rules,
            PossibleDuplicates duplicates,
            Ledger ledger,
            MeasureLog log,
            Permissions permissions,
            SwedishTime time) {
        this.measures = measures;
        this.rules = rules;
        this.duplicates = duplicates;
        this.ledger = ledger;
        this.log = log;
        this.permissions = permissions;
        this.time = time;
    }

    /** @throws Refusal "measure.error.duplicate" where the same is recorded already and the writer has not seen that */
    public long record(Actor actor, NewMeasure measure) {
        rules.requireParty(actor, Action.RECORD_MEASURE, measure.municipality(), measure.party());
        rules.check(measure, true);
        if (!measure.knowsDuplicate() && !duplicates.of(measure.facts()).isEmpty()) {
            throw Refusal.at("sure", "measure.error.duplicate");
        }
        Measure saved =
                measures.saveAndFlush(new Measure(MeasureState.COMPLETED, measure, actor.personId(), time.now()));
        ledger.record(actor, saved.source(), saved.facts());
        log.record(actor, Action.RECORD_MEASURE, Deed.RECORDED, saved, Change.to(MeasureLog.of(saved)));
        return saved.id();
    }

    public long plan(Actor actor, NewMeasure measure) {
        rules.requireParty(actor, Action.PLAN_MEASURE, measure.municipality(), measure.party());
        rules.check(measure, false);
        Measure saved = measures.saveAndFlush(new Measure(MeasureState.PLANNED, measure, actor.personId(), time.now()));
        log.record(actor, Action.PLAN_MEASURE, Deed.PLANNED, saved, Change.to(MeasureLog.of(saved)));
        return saved.id();
    }

    /** The planned measure was done, on these dates and so many times. */
    public void complete(Actor actor, long id, Correction done) {
        Measure measure = toChange(id);
        requireMayRecord(actor, measure);
        StaleEdit.check(done.seen(), measure.version, "measure " + id);
        rules.check(actor, measure, done, true);
        Map<String, ?> before = MeasureLog.of(measure);
        measure.complete(actor.personId(), time.now());
        measure.change(done);
        measure.text.write(done.publicText(), done.link(), actor.personId());
        measures.saveAndFlush(measure);
        ledger.record(actor, measure.source(), measure.facts());
        log.record(
                actor, Action.RECORD_MEASURE, Deed.RECORDED, measure, Change.between(before, MeasureLog.of(measure)));
    }

    public void cancel(Actor actor, long id) {
        Measure measure = toChange(id);
        rules.requireParty(actor, Action.PLAN_MEASURE, measure.municipalityId, measure.partyId);
        measure.cancel();
        log.record(actor, Action.PLAN_MEASURE, Deed.CANCELLED, measure, Change.NONE);
    }

    public void correct(Actor actor, long id, Correction correction) {
        Measure measure = toChange(id);
        requireMayChange(actor, measure);
        measure.requireState(MeasureState.COMPLETED);
        StaleEdit.check(correction.seen(), measure.version, "measure " + id);
        rules.check(actor, measure, correction, true);
        Map<String, ?> told = MeasureLog.of(measure);
        OccurrenceFacts before = measure.facts();
        measure.change(correction);
        measure.text.write(correction.publicText(), correction.link(), actor.personId());
        Change change = Change.between(told, MeasureLog.of(measure));
        if (!measure.facts().equals(before)) {
            CorrectionReason reason = reason(correction);
            ledger.correct(actor, measure.source(), measure.facts(), reason);
            change = change.with(reason.name());
        }
        log.record(actor, changing(actor, measure), Deed.CORRECTED, measure, change);
    }

    private static CorrectionReason reason(Correction correction) {
        CorrectionReason reason = correction.reason();
        if (reason == null || !CORRECTIONS.contains(reason)) {
            throw Refusal.at("reason", "measure.error.reason");
        }
        return reason;
    }

    /** @param duplicateOf the measure that this one repeats; only with the reason that it is a duplicate */
    public void strike(Actor actor, long id, CorrectionReason reason, @Nullable Long duplicateOf) {
        Measure measure = toChange(id);
        requireMayChange(actor, measure);
        if (reason == CorrectionReason.UNDONE) {
            throw Refusal.at("reason", "measure.error.reason");
        }
        if (duplicateOf != null) {
            requireStanding(duplicateOf, reason, measure);
        }
        measure.strike(duplicateOf);
        ledger.strike(actor, measure.source(), reason, duplicateOf);
        log.record(actor, changing(actor, measure), Deed.STRUCK, measure, Change.because(reason.name()));
    }

    /** Takes back what one recorded oneself a moment ago. */
    public void undo(Actor actor, long id) {
        Measure measure = toChange(id);
        requireOwn(actor, measure);
        measure.requireState(MeasureState.COMPLETED);
        if (!mayStillBeUndone(measure.recordedAt)) {
            throw new WrongState("measure.error.undo.late");
        }
        measure.strike(null);
        ledger.strike(actor, measure.source(), CorrectionReason.UNDONE, null);
        log.record(actor, Action.CHANGE_OWN_MEASURE, Deed.UNDONE, measure, Change.NONE);
    }

    boolean mayStillBeUndone(Instant recordedAt) {
        return !time.now().isAfter(recordedAt.plus(UNDO_WITHIN));
    }

    private void requireStanding(long repeated, CorrectionReason reason, Measure measure) {
        if (reason != CorrectionReason.DUPLICATE) {
            throw Refusal.at("duplicateOf", "measure.error.duplicateOf.otherReason");
        }
        boolean stands = measures.findById(repeated)
                .filter(other -> other.id() != measure.id() && other.municipalityId == measure.municipalityId)
                .filter(other -> other.state == MeasureState.COMPLETED)
                .isPresent();
        if (!stands) {
            throw Refusal.at("duplicateOf", "measure.error.duplicateOf");
        }
    }

    private void requireMayRecord(Actor actor, Measure measure) {
        rules.requireParty(actor, Action.RECORD_MEASURE, measure.municipalityId, measure.partyId);
    }

    /** One's own, or anybody's for a publisher. */
    private void requireMayChange(Actor actor, Measure measure) {
        if (!rules.mayChange(actor, measure.recordedBy, measure.municipalityId, measure.partyId)) {
            requireOwn(actor, measure);
        }
    }

    private void requireOwn(Actor actor, Measure measure) {
        permissions.requireIsFor(
                actor, Action.CHANGE_OWN_MEASURE, Set.of(measure.municipalityId), Set.of(measure.recordedBy));
        rules.requireParty(actor, Action.CHANGE_OWN_MEASURE, measure.municipalityId, measure.partyId);
    }

    private Action changing(Actor actor, Measure measure) {
        return permissions.isFor(actor, Action.CHANGE_OWN_MEASURE, Set.of(measure.recordedBy))
                ? Action.CHANGE_OWN_MEASURE
                : Action.STRIKE_MEASURE;
    }

    private Measure toChange(long id) {
        return measures.findToChange(id).orElseThrow(() -> new NotFound("measure " + id));
    }
}
