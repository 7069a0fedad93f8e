package se.medborgarlofte.administration;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.organisation.PlaceKind;
import se.medborgarlofte.organisation.PlaceSummary;
import se.medborgarlofte.organisation.Places;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Hidden;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.security.Thing;
import se.medborgarlofte.shared.NotFound;

/** Towns and districts, for those who may manage them. */
@Service
@Transactional(readOnly = true)
public class PlaceAdministration {

    private final Permissions permissions;
    private final Acts acts;
    private final Municipalities municipalities;
    private final Places places;

    PlaceAdministration(Permissions permissions, Acts acts, Municipalities municipalities, Places places) {
        this.permissions = permissions;
        this.acts = acts;
        this.municipalities = municipalities;
        this.places = places;
    }

    /** The municipalities whose places and activity types the person manages. */
    public List<MunicipalitySummary> managedIn(Actor actor) {
        permissions.requireAnywhere(actor, Action.MANAGE_PLACES);
        return actor.isSystemAdministrator()
                ? municipalities.all()
                : municipalities.byIds(permissions.municipalitiesWhere(actor, Action.MANAGE_PLACES));
    }

    /** One of them, by the first part of its public addresses. */
    public MunicipalitySummary managed(Actor actor, String slug) {
        MunicipalitySummary municipality =
                municipalities.bySlug(slug).orElseThrow(() -> new NotFound("municipality " + slug));
        permissions.require(actor, Action.MANAGE_PLACES, Set.of(municipality.id()));
        return municipality;
    }

    public List<PlaceSummary> of(Actor actor, long municipality) {
        permissions.require(actor, Action.MANAGE_PLACES, Set.of(municipality));
        return places.of(Set.of(municipality));
    }

    @Transactional
    public PlaceSummary add(Actor actor, long municipality, String name, PlaceKind kind) {
        permissions.require(actor, Action.MANAGE_PLACES, Set.of(municipality));
        PlaceSummary added = places.add(municipality, name, kind);
        record(actor, Deed.CREATED, added, Change.to(added));
        return added;
    }

    /** @throws Hidden for a place of another municipality */
    @Transactional
    public PlaceSummary retire(Actor actor, long municipality, long id) {
        permissions.require(actor, Action.MANAGE_PLACES, Set.of(municipality));
        PlaceSummary place = places.get(id);
        if (place.municipality() != municipality) {
            throw new Hidden(Set.of(place.municipality()));
        }
        places.retire(id);
        record(actor, Deed.RETIRED, place, Change.NONE);
        return place;
    }

    private void record(Actor actor, Deed deed, PlaceSummary place, Change change) {
        Thing thing = new Thing(Thing.Kind.PLACE, place.id(), place.name());
        acts.record(actor, Action.MANAGE_PLACES, Set.of(place.municipality()), deed, thing, change);
    }
}
