package se.medborgarlofte.approval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.approval.Approval.Decision;
import se.medborgarlofte.approval.ApprovalSheet.Line;
import se.medborgarlofte.approval.ApprovalSheet.State;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.history.Versions;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Forbidden;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.shared.SwedishTime;

/** The parties' decisions, and whether they still hold. */
@Service
@Transactional(readOnly = true)
public class Approvals {

    private final ApprovalRepository approvals;
    private final Versions versions;
    private final Permissions permissions;
    private final Acts acts;
    private final SwedishTime time;

    Approvals(ApprovalRepository approvals, Versions versions, Permissions permissions, Acts acts, SwedishTime time) {
        this.approvals = approvals;
        this.versions = versions;
        this.permissions = permissions;
        this.acts = acts;
        this.time = time;
    }

    /** What each party says of the present wording. */
    public ApprovalSheet sheet(Matter matter) {
        return sheets(List.of(matter)).get(0);
    }

    /** What each party says of each, in the order given; in two statements for each kind of subject. */
    List<ApprovalSheet> sheets(List<Matter> matters) {
        Map<Subject.Kind, Set<Long>> subjects = matters.stream()
                .map(Matter::subject)
                .collect(Collectors.groupingBy(Subject::kind, Collectors.mapping(Subject::id, Collectors.toSet())));
        Map<Subject, List<Approval>> decisions = new HashMap<>();
        Map<Subject, Version> newest = new HashMap<>();
        subjects.forEach((kind, ids) -> {
            decisions.putAll(approvals.findBySubjectTypeAndSubjectIdInOrderById(kind, ids).stream()
                    .collect(Collectors.groupingBy(Approval::subject)));
            versions.newest(kind, ids).values().forEach(version -> newest.put(version.subject(), version));
        });
        return matters.stream()
                .map(matter -> sheet(
                        matter,
                        since(
                                matter.text().stage() == Stage.PUBLISHED ? null : newest.get(matter.subject()),
                                decisions.getOrDefault(matter.subject(), List.of()))))
                .toList();
    }

    /** What was decided before the text became public as it now reads was about another change. */
    private static List<Approval> since(@Nullable Version newest, List<Approval> decisions) {
        return newest == null
                ? decisions
                : decisions.stream()
                        .filter(decision -> !decision.decidedAt.isBefore(newest.publishedAt()))
                        .toList();
    }

    private static ApprovalSheet sheet(Matter matter, List<Approval> decisions) {
        String digest = matter.digest();
        return new ApprovalSheet(
                digest,
                matter.parties().stream()
                        .map(party -> line(party, digest, decisions))
                        .toList());
    }

    /** Asks every party; where each has approved this very wording already, their approvals hold. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void submit(Actor actor, Matter matter) {
        ApprovableText<?> text = matter.text();
        text.submit(time.now());
        acts.record(actor, Action.WRITE, text.municipalities(), Deed.SUBMITTED, text.thing(), Change.NONE);
        if (sheet(matter).isComplete()) {
            text.approve(time.now());
        }
    }

    /**
     * Approves the text that the approver saw, for every party that the approver speaks for; with the last party's
     * approval it may be published.
     *
     * @param seenDigest of the text on the approver's page; refused if the text has changed since
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void approve(Actor actor, Matter matter, String seenDigest) {
        List<Ref> own = ownParties(actor, matter);
        matter.text().requireSubmitted();
        ApprovalSheet sheet = sheet(matter);
        if (!seenDigest.equals(sheet.digest())) {
            throw new WrongState("approval.error.changed");
        }
        own.stream()
                .filter(party -> sheet.waitsFor(party.id()))
                .forEach(party -> decide(actor, matter, party, Decision.APPROVED, ""));
        if (sheet(matter).isComplete()) {
            matter.text().approve(time.now());
        }
    }

    /** Sends the text back with a reason, for every party that the approver speaks for. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sendBack(Actor actor, Matter matter, String reason) {
        List<Ref> own = ownParties(actor, matter);
        if (reason.isBlank()) {
            throw Refusal.at("reason", "approval.error.reason.blank");
        }
        own.forEach(party -> decide(actor, matter, party, Decision.SENT_BACK, reason.strip()));
        matter.text().sendBack(time.now());
    }

    private void decide(Actor actor, Matter matter, Ref party, Decision decision, String reason) {
        approvals.save(
                new Approval(matter.subject(), party.id(), decision, matter.digest(), reason, actor, time.now()));
        acts.recordFor(
                actor,
                Action.APPROVE,
                matter.text().municipalities(),
                Set.of(party.id()),
                decision == Decision.APPROVED ? Deed.APPROVED : Deed.SENT_BACK,
                matter.text().thing(),
                Change.because(reason));
    }

    private List<Ref> ownParties(Actor actor, Matter matter) {
        Set<Long> municipalities = matter.text().municipalities();
        permissions.require(actor, Action.APPROVE, municipalities);
        List<Ref> own = matter.parties().stream()
                .filter(party -> permissions.allowsFor(actor, Action.APPROVE, municipalities, party.id()))
                .toList();
        if (own.isEmpty()) {
            throw new Forbidden("approval.error.party", municipalities);
        }
        permissions.requireIsFor(actor, Action.APPROVE, municipalities, matter.authors());
        return own;
    }

    private static Line line(Ref party, String digest, List<Approval> decisions) {
        Line line = new Line(party, State.WAITING, null, null, null);
        for (Approval decision : decisions) {
            if (decision.partyId == party.id()) {
                line = new Line(party, state(decision, digest), decision.function, decision.decidedAt, decision.reason);
            }
        }
        return line;
    }

    private static State state(Approval decision, String digest) {
        if (decision.decision == Decision.SENT_BACK) {
            return decision.digest.equals(digest) ? State.SENT_BACK : State.WAITING;
        }
        return decision.digest.equals(digest) ? State.APPROVED : State.VOID;
    }
}
