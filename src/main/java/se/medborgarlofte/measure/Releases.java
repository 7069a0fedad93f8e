package se.medborgarlofte.measure;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;

/** What a publisher lets the public read: the text of a measure, and a planned municipal work. */
@Service
@Transactional
public class Releases {

    private final MeasureRepository measures;
    private final MeasureRules rules;
    private final MeasureLog log;
    private final Permissions permissions;
    private final SwedishTime time;

    Releases(
            MeasureRepository measures, MeasureRules rules, MeasureLog log, Permissions permissions, SwedishTime time) {
        this.measures = measures;
        this.rules = rules;
        this.log = log;
        this.permissions = permissions;
        this.time = time;
    }

    /** @param seen the version that was read: a text changed since then is not released unread */
    public void releaseText(Actor actor, long id, long seen) {
        decide(actor, id, seen, TextState.RELEASED);
    }

    public void refuseText(Actor actor, long id, long seen) {
        decide(actor, id, seen, TextState.REFUSED);
    }

    /** A publisher's choice for a planned municipal work. Planned controls and patrols are never shown. */
    public void showPlanned(Actor actor, long id, boolean show) {
        Measure measure = find(actor, Action.SHOW_PLANNED_MEASURE, id);
        measure.requireState(MeasureState.PLANNED);
        if (show) {
            rules.requireMayBeShownPlanned(measure.activityTypeId);
        }
        measure.plannedPublic = show;
        log.record(actor, Action.SHOW_PLANNED_MEASURE, show ? Deed.SHOWN : Deed.HIDDEN, measure, Change.NONE);
    }

    private void decide(Actor actor, long id, long seen, TextState decision) {
        Measure measure = find(actor, Action.RELEASE_TEXT, id);
        permissions.requireIsFor(actor, Action.RELEASE_TEXT, Set.of(measure.municipalityId), measure.text.authors());
        measure.requireState(MeasureState.COMPLETED);
        if (seen != measure.version) {
            throw new WrongState("measure.error.text.changed");
        }
        if (decision == TextState.RELEASED) {
            rules.guard(measure.text.words(), measure.text.link());
        }
        measure.text.decide(decision, actor.personId(), time.now());
        Deed deed = decision == TextState.RELEASED ? Deed.TEXT_RELEASED : Deed.TEXT_REFUSED;
        log.record(actor, Action.RELEASE_TEXT, deed, measure, Change.NONE);
    }

    private Measure find(Actor actor, Action action, long id) {
        Measure measure = measures.findToChange(id).orElseThrow(() -> new NotFound("measure " + id));
        permissions.require(actor, action, Set.of(measure.municipalityId));
        return measure;
    }
}
