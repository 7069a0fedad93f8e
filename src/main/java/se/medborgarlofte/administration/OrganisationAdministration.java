package se.medborgarlofte.administration;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.organisation.KnownMunicipality;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.organisation.Parties;
import se.medborgarlofte.organisation.PartyKind;
import se.medborgarlofte.organisation.PartySummary;
import se.medborgarlofte.organisation.PlaceKind;
import se.medborgarlofte.organisation.PlaceSummary;
import se.medborgarlofte.organisation.Places;
import se.medborgarlofte.organisation.PoliceAreaSummary;
import se.medborgarlofte.organisation.PoliceAreas;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.NotFound;

/** Municipalities, police areas, third parties and places, for those who may manage them. */
@Service
@Transactional(readOnly = true)
public class OrganisationAdministration {

    private final Permissions permissions;
    private final Municipalities municipalities;
    private final PoliceAreas areas;
    private final Parties parties;
    private final Places places;

    OrganisationAdministration(
            Permissions permissions, Municipalities municipalities, PoliceAreas areas, Parties parties, Places places) {
        this.permissions = permissions;
        this.municipalities = municipalities;
        this.areas = areas;
        this.parties = parties;
        this.places = places;
    }

    public List<MunicipalitySummary> municipalities(Actor actor) {
        permissions.requireAnywhere(actor, Action.ADMINISTER);
        return municipalities.all();
    }

    public List<KnownMunicipality> availableMunicipalities(Actor actor) {
        permissions.requireAnywhere(actor, Action.ADMINISTER);
        return municipalities.available();
    }

    @Transactional
    public MunicipalitySummary addMunicipality(Actor actor, String code) {
        permissions.requireAnywhere(actor, Action.ADMINISTER);
        return municipalities.create(code);
    }

    public List<PoliceAreaSummary> policeAreas(Actor actor) {
        permissions.requireAnywhere(actor, Action.ADMINISTER);
        return areas.all();
    }

    public PoliceAreaSummary policeArea(Actor actor, long id) {
        permissions.requireAnywhere(actor, Action.ADMINISTER);
        return areas.get(id);
    }

    @Transactional
    public PoliceAreaSummary addPoliceArea(Actor actor, String name, Set<Long> covered) {
        permissions.requireAnywhere(actor, Action.ADMINISTER);
        return areas.create(name, covered);
    }

    @Transactional
    public PoliceAreaSummary changePoliceArea(Actor actor, long id, String name, Set<Long> covered) {
        permissions.requireAnywhere(actor, Action.ADMINISTER);
        return areas.change(id, name, covered);
    }

    public List<PartySummary> thirdParties(Actor actor) {
        permissions.requireAnywhere(actor, Action.ADMINISTER);
        return parties.all().stream()
                .filter(party -> party.kind() == PartyKind.THIRD_PARTY)
                .toList();
    }

    public PartySummary thirdParty(Actor actor, long id) {
        return thirdParties(actor).stream()
                .filter(party -> party.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("third party " + id));
    }

    @Transactional
    public PartySummary addThirdParty(Actor actor, long municipality, String name) {
        permissions.requireAnywhere(actor, Action.ADMINISTER);
        return parties.addThirdParty(municipality, name);
    }

    @Transactional
    public PartySummary renameThirdParty(Actor actor, long id, String name) {
        permissions.requireAnywhere(actor, Action.ADMINISTER);
        return parties.renameThirdParty(id, name);
    }

    /** The municipalities whose places and activity types the person manages. */
    public List<MunicipalitySummary> placesManagedIn(Actor actor) {
        permissions.requireAnywhere(actor, Action.MANAGE_PLACES);
        return actor.isSystemAdministrator()
                ? municipalities.all()
                : municipalities.byIds(permissions.municipalitiesWhere(actor, Action.MANAGE_PLACES));
    }

    public List<PlaceSummary> places(Actor actor, long municipality) {
        permissions.require(actor, Action.MANAGE_PLACES, Set.of(municipality));
        return places.of(Set.of(municipality));
    }

    @Transactional
    public PlaceSummary addPlace(Actor actor, long municipality, String name, PlaceKind kind) {
        permissions.require(actor, Action.MANAGE_PLACES, Set.of(municipality));
        return places.add(municipality, name, kind);
    }

    /** @throws NotFound for a place of another municipality */
    @Transactional
    public PlaceSummary retirePlace(Actor actor, long municipality, long id) {
        permissions.require(actor, Action.MANAGE_PLACES, Set.of(municipality));
        PlaceSummary place = places.get(id);
        if (place.municipality() != municipality) {
            throw new NotFound("place " + id + " in municipality " + municipality);
        }
        places.retire(id);
        return place;
    }
}
