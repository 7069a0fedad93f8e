package se.medborgarlofte.followup;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.PersonalDataGuard;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.history.Canonical;
import se.medborgarlofte.history.Publication;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Versions;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;

/** What is added to a published round: nothing in it changes, what must be said is said beside it. */
@Service
@Transactional
public class RoundNotes {

    private final FollowUpRepository rounds;
    private final Versions versions;
    private final Permissions permissions;
    private final Acts acts;
    private final SwedishTime time;

    RoundNotes(FollowUpRepository rounds, Versions versions, Permissions permissions, Acts acts, SwedishTime time) {
        this.rounds = rounds;
        this.versions = versions;
        this.permissions = permissions;
        this.acts = acts;
        this.time = time;
    }

    /** @throws WrongState before the round is published */
    public void add(Actor actor, long id, RoundNote note) {
        FollowUp round = rounds.findById(id).orElseThrow(() -> new NotFound("follow-up " + id));
        permissions.require(actor, Action.TELL_PUBLIC, round.municipalities());
        if (!round.isPublic()) {
            throw new WrongState("followup.error.notPublished");
        }
        if (note.on() != null && note.on().isAfter(time.today())) {
            throw Refusal.at("on", "followup.error.told.future");
        }
        PersonalDataGuard.check("text", note.text());
        PersonalDataGuard.check("place", note.place());
        PersonalDataGuard.checkLink("link", note.link());
        rounds.lock(id);
        int number = versions.of(Subject.Kind.FOLLOW_UP, List.of(id))
                        .getOrDefault(id, List.of())
                        .size()
                + 1;
        versions.add(
                Subject.followUp(id),
                number,
                Canonical.write(note),
                Publication.told(),
                actor.personId(),
                round.municipalities());
        acts.record(actor, Action.TELL_PUBLIC, round.municipalities(), Deed.PUBLISHED, round.thing(), Change.to(note));
    }
}
