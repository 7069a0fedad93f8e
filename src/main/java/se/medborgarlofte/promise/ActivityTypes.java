package se.medborgarlofte.promise;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.security.Thing;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;

/** The list of what can be done and counted. */
@Service
@Transactional(readOnly = true)
public class ActivityTypes {

    private final ActivityTypeRepository types;
    private final Permissions permissions;
    private final Acts acts;
    private final SwedishTime time;

    ActivityTypes(ActivityTypeRepository types, Permissions permissions, Acts acts, SwedishTime time) {
        this.types = types;
        this.permissions = permissions;
        this.acts = acts;
        this.time = time;
    }

    /** Those of the municipalities and those for all, by name; retired ones too, marked. */
    public List<ActivityTypeSummary> of(Set<Long> municipalities) {
        return types.findFor(municipalities).stream().map(ActivityType::summary).toList();
    }

    public List<ActivityTypeSummary> byIds(Collection<Long> ids) {
        return types.findByIds(ids).stream().map(ActivityType::summary).toList();
    }

    public ActivityTypeSummary get(long id) {
        return find(id).summary();
    }

    /** The type for all municipalities under which meetings, or broadcasts, count. */
    public ActivityTypeSummary general(ActivityKind kind) {
        return types.findGeneral(kind).stream()
                .map(ActivityType::summary)
                .findFirst()
                .orElseThrow(() -> new NotFound("activity type of kind " + kind));
    }

    /** @param municipality null for a type that every municipality shares, which only the system administrator adds */
    @Transactional
    public ActivityTypeSummary add(
            Actor actor, @Nullable Long municipality, String name, ActivityKind kind, boolean plannedMayBePublic) {
        requireMayManage(actor, municipality);
        if (types.isTaken(name, municipality)) {
            throw Refusal.at("name", "promise.error.activityType.taken");
        }
        ActivityTypeSummary type = types.save(
                        new ActivityType(municipality, name, kind, plannedMayBePublic, time.now()))
                .summary();
        record(actor, Deed.CREATED, type, Change.to(type));
        return type;
    }

    @Transactional
    public void change(Actor actor, long id, String name, boolean plannedMayBePublic, long seenVersion) {
        ActivityType type = find(id);
        requireMayManage(actor, type.municipalityId());
        type.checkSeen(seenVersion);
        ActivityTypeSummary before = type.summary();
        boolean renamed = !before.name().equalsIgnoreCase(name);
        if (renamed && types.isTaken(name, type.municipalityId())) {
            throw Refusal.at("name", "promise.error.activityType.taken");
        }
        type.describe(name, plannedMayBePublic);
        record(actor, Deed.CHANGED, before, Change.between(before, type.summary()));
    }

    /** No longer offered when recording; what was recorded keeps it. */
    @Transactional
    public void retire(Actor actor, long id) {
        ActivityType type = find(id);
        requireMayManage(actor, type.municipalityId());
        type.retire(time.now());
        record(actor, Deed.RETIRED, type.summary(), Change.NONE);
    }

    private void record(Actor actor, Deed deed, ActivityTypeSummary type, Change change) {
        Long municipality = type.municipality();
        Action action = municipality == null ? Action.ADMINISTER : Action.MANAGE_PLACES;
        Set<Long> where = municipality == null ? Set.of() : Set.of(municipality);
        acts.record(actor, action, where, deed, new Thing(Thing.Kind.ACTIVITY_TYPE, type.id(), type.name()), change);
    }

    private void requireMayManage(Actor actor, @Nullable Long municipality) {
        if (municipality == null) {
            permissions.requireAnywhere(actor, Action.ADMINISTER);
        } else {
            permissions.require(actor, Action.MANAGE_PLACES, Set.of(municipality));
        }
    }

    private ActivityType find(long id) {
        return types.findById(id).orElseThrow(() -> new NotFound("activity type " + id));
    }
}
