package se.medborgarlofte.approval;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.PersonalDataGuard;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Versions;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.shared.SwedishTime;

/** What is given up, on its way to the public or there, and taken up again. Whoever calls has asked for permission. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Discards {

    private final Versions versions;
    private final Acts acts;
    private final SwedishTime time;

    Discards(Versions versions, Acts acts, SwedishTime time) {
        this.versions = versions;
        this.acts = acts;
        this.time = time;
    }

    public void discard(Actor actor, ApprovableText<?> text) {
        text.discard(time.now());
        record(actor, Deed.DISCARDED, text, Change.NONE);
    }

    public void restore(Actor actor, ApprovableText<?> text) {
        text.restore(time.now());
        record(actor, Deed.RESTORED, text, Change.NONE);
    }

    /** The log keeps the wording that is given up. */
    public <C extends ApprovableContent> void withdraw(
            Actor actor, ApprovableText<C> text, Subject subject, Class<C> type, long seenVersion) {
        C before = text.content();
        text.withdraw(
                seenVersion,
                number -> versions.find(subject, number).orElseThrow().read(type),
                time.now());
        record(actor, Deed.WITHDRAWN, text, Change.between(before, text.content()));
    }

    /** Proposes that the text holds no more; the parties are still to be asked. */
    public <C extends ApprovableContent> void revoke(Actor actor, ApprovableText<C> text, C revoked, long seenVersion) {
        if (revoked.revoked().isBlank()) {
            throw Refusal.at("reason", "approval.error.revoke.reason.blank");
        }
        PersonalDataGuard.check("reason", revoked.revoked());
        if (text.stage() != Stage.PUBLISHED) {
            throw new WrongState("approval.error.revoke.underWay");
        }
        requireRunning(text, time.today());
        C before = text.content();
        text.edit(revoked, seenVersion, actor.personId(), time.now());
        record(actor, Deed.CHANGED, text, Change.between(before, revoked));
    }

    /** What is over was kept or was not, and can be called nothing else any more. */
    static void requireRunning(ApprovableText<?> text, LocalDate today) {
        if (text.content().period().isBefore(today)) {
            throw new WrongState("approval.error.revoke.ended");
        }
    }

    private void record(Actor actor, Deed deed, ApprovableText<?> text, Change change) {
        acts.record(actor, Action.WRITE, text.municipalities(), deed, text.thing(), change);
    }
}
