package se.medborgarlofte.measure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.promise.Ledger;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.NotFound;

/** What staff read about measures, each within what they may see. */
@Service
@Transactional(readOnly = true)
public class MeasureLists {

    private final MeasureRepository measures;
    private final MeasureQueries queries;
    private final MeasureRules rules;
    private final Measures acts;
    private final PossibleDuplicates duplicates;
    private final Ledger ledger;
    private final Municipalities municipalities;
    private final Permissions permissions;

    MeasureLists(
            MeasureRepository measures,
            MeasureQueries queries,
            MeasureRules rules,
            Measures acts,
            PossibleDuplicates duplicates,
            Ledger ledger,
            Municipalities municipalities,
            Permissions permissions) {
        this.measures = measures;
        this.queries = queries;
        this.rules = rules;
        this.acts = acts;
        this.duplicates = duplicates;
        this.ledger = ledger;
        this.municipalities = municipalities;
        this.permissions = permissions;
    }

    /** What the actor recorded, the latest first. */
    public MeasureSearch.Found own(Actor actor, int page) {
        int offset = (page - 1) * MeasureSearch.PAGE_SIZE;
        return new MeasureSearch.Found(
                queries.recordedBy(actor.personId(), offset, MeasureSearch.PAGE_SIZE),
                queries.countRecordedBy(actor.personId()),
                page);
    }

    /** Those whose unpublished things the actor may read. */
    public List<MunicipalitySummary> municipalities(Actor actor) {
        return municipalities.byIds(permissions.municipalitiesToAskFor(actor));
    }

    /** Everything of the municipalities whose unpublished things the actor may read. */
    public MeasureSearch.Found search(Actor actor, MeasureSearch search) {
        permissions.requireAnywhere(actor, Action.READ_UNPUBLISHED);
        Set<Long> wanted = permissions.municipalitiesToRead(actor, search.municipality());
        return new MeasureSearch.Found(queries.search(wanted, search), queries.count(wanted, search), search.page());
    }

    /** One's own, and those of the municipalities whose unpublished things the actor may read. */
    public MeasureDetails get(Actor actor, long id) {
        Measure measure = measures.findById(id).orElseThrow(() -> new NotFound("measure " + id));
        Set<Long> where = Set.of(measure.municipalityId);
        if (measure.recordedBy != actor.personId() || !actor.municipalities().contains(measure.municipalityId)) {
            permissions.require(actor, Action.READ_UNPUBLISHED, where);
        }
        return details(actor, measure);
    }

    /**
     * As {@link #get}, for one that the actor corrects or strikes, or a planned one that was done.
     *
     * @throws WrongState where it counts no more, or will not be done
     */
    public MeasureDetails toChange(Actor actor, long id) {
        MeasureDetails details = get(actor, id);
        Measure measure = measures.findById(id).orElseThrow();
        Set<Long> where = Set.of(measure.municipalityId);
        boolean may = measure.state == MeasureState.PLANNED
                ? permissions.allowsFor(actor, Action.RECORD_MEASURE, where, measure.partyId)
                : rules.mayChange(actor, measure.recordedBy, measure.municipalityId, measure.partyId);
        if (!may) {
            throw permissions.refusal(actor, where, "security.error.whose." + Action.CHANGE_OWN_MEASURE);
        }
        if (measure.state != MeasureState.PLANNED) {
            measure.requireState(MeasureState.COMPLETED);
        }
        return details;
    }

    /** One that the actor recorded there, to be done once more; nothing where it is none. */
    public Optional<MeasureDetails> own(Actor actor, @Nullable Long id, long municipality, long activityType) {
        return Optional.ofNullable(id)
                .flatMap(measures::findById)
                .filter(measure -> measure.recordedBy == actor.personId())
                .filter(measure -> measure.municipalityId == municipality && measure.activityTypeId == activityType)
                .map(measure -> details(actor, measure));
    }

    private MeasureDetails details(Actor actor, Measure measure) {
        Set<Long> where = Set.of(measure.municipalityId);
        boolean reads = permissions.allowsFor(actor, Action.READ_INTERNAL_NOTE, where, measure.partyId);
        return new MeasureDetails(
                queries.byId(measure.id()).orElseThrow(),
                measure.promises(),
                measure.members(),
                measure.text.words(),
                measure.text.link(),
                reads ? measure.internalNote : null,
                measure.plannedPublic,
                measure.duplicateOf(),
                publicFrom(measure),
                measure.version,
                may(actor, measure, where));
    }

    /** What is recorded already of the same type, at the same place, on the same day. */
    public List<PossibleDuplicate> possibleDuplicates(Actor actor, NewMeasure measure) {
        rules.requireParty(actor, Action.RECORD_MEASURE, measure.municipality(), measure.party());
        return duplicates.of(measure.facts());
    }

    /** Others like it, of which it may be a second record. */
    public List<PossibleDuplicate> alike(Actor actor, long id) {
        get(actor, id);
        return duplicates.of(measures.findById(id).orElseThrow().facts()).stream()
                .filter(other -> other.id() != id)
                .toList();
    }

    /** The public reads of what counts for a promise only. */
    private @Nullable Instant publicFrom(Measure measure) {
        boolean told =
                measure.state == MeasureState.COMPLETED && !measure.promises().isEmpty();
        return told ? ledger.publicFrom(measure.source()) : null;
    }

    private MeasureDetails.May may(Actor actor, Measure measure, Set<Long> where) {
        boolean planned = measure.state == MeasureState.PLANNED;
        boolean done = measure.state == MeasureState.COMPLETED;
        boolean undoes = permissions.isFor(actor, Action.CHANGE_OWN_MEASURE, Set.of(measure.recordedBy))
                && permissions.allowsFor(actor, Action.CHANGE_OWN_MEASURE, where, measure.partyId);
        boolean releases = permissions.isFor(actor, Action.RELEASE_TEXT, measure.text.authors())
                && permissions.allows(actor, Action.RELEASE_TEXT, where);
        boolean records = permissions.allowsFor(actor, Action.RECORD_MEASURE, where, measure.partyId);
        return new MeasureDetails.May(
                done && undoes && acts.mayStillBeUndone(measure.recordedAt),
                done && rules.mayChange(actor, measure.recordedBy, measure.municipalityId, measure.partyId),
                planned && records,
                planned && permissions.allowsFor(actor, Action.PLAN_MEASURE, where, measure.partyId),
                releases && done && measure.text.state() != TextState.NONE,
                planned
                        && permissions.allows(actor, Action.SHOW_PLANNED_MEASURE, where)
                        && rules.mayBeShownPlanned(measure.activityTypeId));
    }
}
