package se.medborgarlofte.dialogue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.promise.CorrectionReason;
import se.medborgarlofte.promise.Ledger;
import se.medborgarlofte.promise.OccurrenceFacts;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;

/** What staff do with meetings and broadcasts, from the draft to the report. */
@Service
@Transactional(readOnly = true)
public class Gatherings {

    /** Why a report may be undone; after the first two it was none, and it is cancelled. */
    public static final List<CorrectionReason> UNDO_REASONS = List.of(
            CorrectionReason.DID_NOT_HAPPEN,
            CorrectionReason.DUPLICATE,
            CorrectionReason.WRONG_DATE,
            CorrectionReason.WRONG_PLACE);

    private static final Set<CorrectionReason> WAS_NONE =
            Set.of(CorrectionReason.DID_NOT_HAPPEN, CorrectionReason.DUPLICATE);

    private final GatheringRepository gatherings;
    private final GatheringQueries queries;
    private final GatheringWriter writer;
    private final GatheringMoves moves;
    private final SignUpNews news;
    private final ActivityTypes types;
    private final Ledger ledger;
    private final Acts acts;
    private final Permissions permissions;
    private final SwedishTime time;

    Gatherings(
            GatheringRepository gatherings,
            GatheringQueries queries,
            GatheringWriter writer,
            GatheringMoves moves,
            SignUpNews news,
            ActivityTypes types,
            Ledger ledger,
            Acts acts,
            Permissions permissions,
            SwedishTime time) {
        this.gatherings = gatherings;
        this.queries = queries;
        this.writer = writer;
        this.moves = moves;
        this.news = news;
        this.types = types;
        this.ledger = ledger;
        this.acts = acts;
        this.permissions = permissions;
        this.time = time;
    }

    /** @throws NotFound for another municipality's, as for one that does not exist or is of the other kind */
    public GatheringDetails get(Actor actor, GatheringKind kind, long id) {
        Gathering gathering = gatherings
                .findById(id)
                .filter(found -> found.kind() == kind)
                .orElseThrow(() -> new NotFound(kind + " " + id));
        Set<Long> where = gathering.municipalities();
        permissions.require(actor, Action.READ_UNPUBLISHED, where);
        return new GatheringDetails(
                queries.readOne("g.id = :id", Map.of("id", id)).orElseThrow(),
                gathering.version(),
                gathering.draft(),
                gathering.report(),
                permissions.allows(actor, Action.HOLD_DIALOGUE, where));
    }

    @Transactional
    public long draft(Actor actor, GatheringKind kind, DraftGathering draft) {
        permissions.require(actor, Action.HOLD_DIALOGUE, Set.of(draft.municipality()));
        requireMayHoldIn(actor, draft.alsoIn());
        DraftGathering checked = writer.check(kind, draft, null);
        Gathering gathering = gatherings.save(new Gathering(kind, checked, actor.personId(), time.now()));
        record(actor, Deed.CREATED, gathering, Change.to(checked));
        return gathering.id();
    }

    @Transactional
    public void edit(Actor actor, long id, long seenVersion, DraftGathering draft) {
        Gathering gathering = find(actor, id, seenVersion);
        if (!gathering.municipalities().contains(draft.municipality())) {
            permissions.require(actor, Action.HOLD_DIALOGUE, Set.of(draft.municipality()));
        }
        requireMayHoldIn(actor, differing(gathering.municipalities(), draft.municipalities()));
        DraftGathering before = gathering.draft();
        gathering.edit(writer.check(gathering.kind(), draft, before.place()), actor.personId(), time.now());
        DraftGathering after = gathering.draft();
        if (gathering.state() == GatheringState.ANNOUNCED && after.isElsewhereThan(before)) {
            moves.add(id, before);
            gatherings.flush();
            news.moved(id);
        }
        record(actor, Deed.CHANGED, gathering, Change.between(before, after));
    }

    /** Makes the invitation public, at an address that never changes. */
    @Transactional
    public void announce(Actor actor, long id, long seenVersion) {
        Gathering gathering = find(actor, id, seenVersion);
        gathering.requireDraft();
        gathering.announce(gatherings.freeAddress(gathering), actor.personId(), time.now());
        record(actor, Deed.ANNOUNCED, gathering, Change.NONE);
    }

    /** It was held: tells what came of it, and counts 1 for each of its promises. */
    @Transactional
    public void report(Actor actor, long id, long seenVersion, GatheringReport report) {
        Gathering gathering = find(actor, id, seenVersion);
        writer.checkPromises(report.promises(), gathering.municipalities());
        boolean again = gathering.hold(writer.check(report), actor.personId(), time.now());
        if (again) {
            ledger.recordAgain(actor, gathering.kind().source(id), facts(gathering));
        } else {
            ledger.record(actor, gathering.kind().source(id), facts(gathering));
        }
        record(actor, Deed.RECORDED, gathering, Change.to(gathering.report()));
    }

    /** Better words and figures for what was held. What it counts for stays; that is changed by undoing. */
    @Transactional
    public void amend(Actor actor, long id, long seenVersion, GatheringReport report) {
        Gathering gathering = find(actor, id, seenVersion);
        GatheringReport before = gathering.report();
        gathering.amend(writer.check(report), actor.personId(), time.now());
        record(actor, Deed.CORRECTED, gathering, Change.between(before, gathering.report()));
    }

    /**
     * Takes the report back: it counts no more, and the ledger says why. It is then announced again, or cancelled where
     * the reason is that it never was one.
     *
     * @param because what the public is told where it is cancelled
     */
    @Transactional
    public void undo(Actor actor, long id, long seenVersion, CorrectionReason reason, String because) {
        if (!UNDO_REASONS.contains(reason)) {
            throw Refusal.at("reason", "dialogue.error.reason.unknown");
        }
        Gathering gathering = find(actor, id, seenVersion);
        gathering.reopen(actor.personId(), time.now());
        ledger.strike(actor, gathering.kind().source(id), reason, null);
        record(actor, Deed.UNDONE, gathering, Change.because(reason.name()));
        if (WAS_NONE.contains(reason)) {
            cancel(actor, gathering, because);
        }
    }

    @Transactional
    public void cancel(Actor actor, long id, long seenVersion, String because) {
        cancel(actor, find(actor, id, seenVersion), because);
    }

    private void cancel(Actor actor, Gathering gathering, String because) {
        gathering.cancel(writer.checkBecause(because), actor.personId(), time.now());
        gatherings.flush();
        news.cancelled(gathering.id());
        record(actor, Deed.CANCELLED, gathering, Change.because(because.strip()));
    }

    private void record(Actor actor, Deed deed, Gathering gathering, Change change) {
        acts.record(actor, Action.HOLD_DIALOGUE, gathering.municipalities(), deed, gathering.thing(), change);
    }

    /** Nobody invites people of a municipality, or leaves them out, on another one's behalf. */
    private void requireMayHoldIn(Actor actor, Set<Long> municipalities) {
        if (!permissions.municipalitiesWhere(actor, Action.HOLD_DIALOGUE).containsAll(municipalities)) {
            throw Refusal.at("alsoIn", "dialogue.error.alsoIn");
        }
    }

    private static Set<Long> differing(Set<Long> before, Set<Long> after) {
        Set<Long> differing = new HashSet<>(before);
        differing.addAll(after);
        differing.removeIf(one -> before.contains(one) && after.contains(one));
        return differing;
    }

    private OccurrenceFacts facts(Gathering gathering) {
        long type = types.general(gathering.kind().activity()).id();
        return gathering.invitation().facts(type, gathering.promises());
    }

    private Gathering find(Actor actor, long id, long seenVersion) {
        Gathering gathering = gatherings.findForChange(id).orElseThrow(() -> new NotFound("gathering " + id));
        permissions.require(actor, Action.HOLD_DIALOGUE, gathering.municipalities());
        gathering.checkSeen(seenVersion);
        return gathering;
    }
}
