package se.medborgarlofte.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.promise.CoveredMember;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Thing;

/** Tells what is done with measures: everything of them but the internal note, which is its party's own. */
@Component
class MeasureLog {

    private final ActivityTypes types;
    private final Acts acts;

    MeasureLog(ActivityTypes types, Acts acts) {
        this.types = types;
        this.acts = acts;
    }

    void record(Actor actor, Action action, Deed deed, Measure measure, Change change) {
        Set<Long> where = Set.of(measure.municipalityId);
        String name = types.get(measure.activityTypeId).name() + " " + measure.startsOn;
        Thing thing = new Thing(Thing.Kind.MEASURE, measure.id(), name);
        acts.recordFor(actor, action, where, Set.of(measure.partyId), deed, thing, change);
    }

    static Map<String, @Nullable Object> of(Measure measure) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("activityType", measure.activityTypeId);
        told.put("place", measure.placeId);
        told.put("dates", measure.dates());
        told.put("quantity", measure.quantity);
        told.put("reportedFrom", measure.reportedFrom);
        told.put("promises", new TreeSet<>(measure.promises()));
        told.put(
                "members",
                measure.members().stream().map(CoveredMember::member).sorted().toList());
        told.put("publicText", measure.text.words());
        told.put("link", measure.text.link());
        return told;
    }
}
