package se.medborgarlofte.approval;

import java.util.List;
import java.util.Set;
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
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Forbidden;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.shared.SwedishTime;

/** The parties' decisions: who has approved what, and whether it still holds. */
@Service
@Transactional(readOnly = true)
public class Approvals {

    private final ApprovalRepository approvals;
    private final Permissions permissions;
    private final SwedishTime time;

    Approvals(ApprovalRepository approvals, Permissions permissions, SwedishTime time) {
        this.approvals = approvals;
        this.permissions = permissions;
        this.time = time;
    }

    /** What each party says of the text with this digest. */
    public ApprovalSheet sheet(Subject subject, String digest, List<Ref> parties) {
        List<Approval> decisions = approvals.findBySubjectTypeAndSubjectIdOrderById(subject.kind(), subject.id());
        return new ApprovalSheet(
                digest,
                parties.stream().map(party -> line(party, digest, decisions)).toList());
    }

    /**
     * Approves the text that the approver saw, for every party that the approver speaks for.
     *
     * @param seenDigest of the text on the approver's page; refused if the text has changed since
     * @param authors who wrote; none of them may approve
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ApprovalSheet approve(
            Actor actor,
            Subject subject,
            ApprovalSheet sheet,
            String seenDigest,
            Set<Long> municipalities,
            Set<Long> authors) {
        List<Ref> own = ownParties(actor, sheet, municipalities);
        if (authors.contains(actor.personId())) {
            throw new Forbidden("approval.error.author");
        }
        if (!seenDigest.equals(sheet.digest())) {
            throw new WrongState("approval.error.changed");
        }
        own.stream()
                .filter(party -> sheet.waitsFor(party.id()))
                .forEach(party -> approvals.save(
                        new Approval(subject, party.id(), Decision.APPROVED, sheet.digest(), "", actor, time.now())));
        return sheet(
                subject, sheet.digest(), sheet.lines().stream().map(Line::party).toList());
    }

    /** Sends the text back with a reason, for every party that the approver speaks for. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sendBack(Actor actor, Subject subject, ApprovalSheet sheet, String reason, Set<Long> municipalities) {
        List<Ref> own = ownParties(actor, sheet, municipalities);
        if (reason.isBlank()) {
            throw Refusal.at("reason", "approval.error.reason.blank");
        }
        own.forEach(party -> approvals.save(new Approval(
                subject, party.id(), Decision.SENT_BACK, sheet.digest(), reason.strip(), actor, time.now())));
    }

    private List<Ref> ownParties(Actor actor, ApprovalSheet sheet, Set<Long> municipalities) {
        permissions.require(actor, Action.APPROVE, municipalities);
        List<Ref> own = sheet.lines().stream()
                .map(Line::party)
                .filter(party -> permissions.allowsFor(actor, Action.APPROVE, municipalities, party.id()))
                .toList();
        if (own.isEmpty()) {
            throw new Forbidden("approval.error.party");
        }
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
