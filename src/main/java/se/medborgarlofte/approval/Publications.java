package se.medborgarlofte.approval;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.approval.ApprovalSheet.Line;
import se.medborgarlofte.form.PersonalDataGuard;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.StaleEdit;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.history.Publication;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.history.Versions;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.shared.SwedishTime;

/**
 * The ways to the public: every one makes a version that stands for ever, with its reason and with who stands behind it.
 * Whoever calls has asked for permission; that it is not the writer who publishes is asked here.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Publications {

    private final Approvals approvals;
    private final PublishingTimes times;
    private final Versions versions;
    private final Permissions permissions;
    private final Acts acts;
    private final SwedishTime time;

    Publications(
            Approvals approvals,
            PublishingTimes times,
            Versions versions,
            Permissions permissions,
            Acts acts,
            SwedishTime time) {
        this.approvals = approvals;
        this.times = times;
        this.versions = versions;
        this.permissions = permissions;
        this.acts = acts;
        this.time = time;
    }

    /**
     * Makes what every party has approved the text that the public reads.
     *
     * @param reason why the public gets a new version; may be empty for the first
     * @param taken whether a public address is another one's already
     */
    public Publication publish(Actor actor, Matter matter, String reason, Predicate<String> taken) {
        ApprovableText<?> text = matter.text();
        requireAnother(actor, Action.PUBLISH, matter);
        if (text.isPublic()) {
            requireReason(reason);
        }
        ApprovalSheet sheet = approvals.sheet(matter);
        if (!sheet.isComplete()) {
            throw new WrongState("approval.error.stage." + text.stage());
        }
        Publication.Kind kind =
                text.content().revoked().isEmpty() ? Publication.Kind.ORDINARY : Publication.Kind.REVOCATION;
        if (kind == Publication.Kind.REVOCATION) {
            Discards.requireRunning(text, time.today());
        }
        int number = text.publish(Set.of(Stage.APPROVED), taken, time.now());
        Publication how = new Publication(kind, reason.strip(), sheet.approvals(), List.of());
        add(actor, matter, number, how);
        tell(actor, Action.PUBLISH, Deed.PUBLISHED, matter, number, reason);
        return how;
    }

    /**
     * Publishes without waiting any longer for some of the parties, whom the public page then names.
     *
     * @param reason told to the public
     * @throws WrongState where no party has approved or one has said no, while one may object to a correction, and where
     *     the text says that it holds no more: that all must say
     */
    public Publication force(Actor actor, Matter matter, String reason, Predicate<String> taken) {
        requireAnother(actor, Action.FORCE, matter);
        permissions.requireFresh(actor);
        requireReason(reason);
        ApprovalSheet sheet = approvals.sheet(matter);
        requireForcible(matter, sheet);
        int number = matter.text().publish(Set.of(Stage.SUBMITTED), taken, time.now());
        List<String> without = sheet.lines().stream()
                .filter(line -> !line.isApproved())
                .map(Line::party)
                .map(Ref::name)
                .toList();
        Publication how = new Publication(Publication.Kind.FORCED, reason.strip(), sheet.approvals(), without);
        add(actor, matter, number, how);
        tell(actor, Action.FORCE, Deed.FORCED, matter, number, reason);
        return how;
    }

    /**
     * Publishes other words for the same thing. Whoever publishes is the one person more who has read them; the other
     * parties may object for some days, see {@link Objections}.
     */
    @Transactional
    public void correct(Actor actor, Steps texts, long id, long seenVersion, String reason) {
        Matter matter = texts.matter(actor, Action.PUBLISH, id);
        ApprovableText<?> text = matter.text();
        requireAnother(actor, Action.PUBLISH, matter);
        requireReason(reason);
        Version newest = newest(matter);
        if (newest == null || text.stage() == Stage.PUBLISHED) {
            throw new WrongState("approval.error.correct.nothing");
        }
        if (!text.content().isRewordingOf(newest.read(text.content().getClass()))) {
            throw Refusal.at("reason", "approval.error.correct.more");
        }
        StaleEdit.check(seenVersion, text.version(), text.getClass().getSimpleName());
        int number = text.publish(Set.of(Stage.DRAFT, Stage.SUBMITTED, Stage.APPROVED), address -> false, time.now());
        List<Version.Approved> read = matter.parties().stream()
                .filter(party -> permissions.allowsFor(actor, Action.PUBLISH, text.municipalities(), party.id()))
                .map(party -> new Version.Approved(party.name(), actor.title(), time.now()))
                .toList();
        add(
                actor,
                matter,
                number,
                new Publication(
                        Publication.Kind.CORRECTION,
                        reason.strip(),
                        read,
                        newest.how().without()));
        tell(actor, Action.PUBLISH, Deed.PUBLISHED, matter, number, reason);
    }

    private void requireForcible(Matter matter, ApprovalSheet sheet) {
        if (sheet.approvals().isEmpty()) {
            throw new WrongState("approval.error.force.nobody");
        }
        if (sheet.wasSentBack()) {
            throw new WrongState("approval.error.force.no");
        }
        if (!matter.text().content().revoked().isEmpty()) {
            throw new WrongState("approval.error.force.revoke");
        }
        Version newest = newest(matter);
        if (newest != null && Objections.lastDay(newest, time.today()).isPresent()) {
            throw new WrongState("approval.error.force.objection");
        }
    }

    private @Nullable Version newest(Matter matter) {
        long id = matter.subject().id();
        return versions.newest(matter.subject().kind(), Set.of(id)).get(id);
    }

    private void requireAnother(Actor actor, Action action, Matter matter) {
        permissions.requireIsFor(actor, action, matter.text().municipalities(), matter.authors());
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw Refusal.at("reason", "approval.error.publish.reason.blank");
        }
        PersonalDataGuard.check("reason", reason);
    }

    private void add(Actor actor, Matter matter, int number, Publication how) {
        ApprovableText<?> text = matter.text();
        times.forget(matter.subject());
        versions.add(matter.subject(), number, text.wording(), how, actor.personId(), text.municipalities());
    }

    private void tell(Actor actor, Action action, Deed deed, Matter matter, int number, String reason) {
        ApprovableText<?> text = matter.text();
        Change change = Change.to(Map.of("version", number)).with(reason.strip());
        acts.record(actor, action, text.municipalities(), deed, text.thing(), change);
    }
}
