package se.medborgarlofte.administration;

import java.util.HashSet;
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
import se.medborgarlofte.organisation.PoliceAreaSummary;
import se.medborgarlofte.organisation.PoliceAreas;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.security.Thing;
import se.medborgarlofte.shared.NotFound;

/** Municipalities, police areas and third parties, for those who may manage them. */
@Service
@Transactional(readOnly = true)
public class OrganisationAdministration {

    private final Permissions permissions;
    private final Acts acts;
    private final Municipalities municipalities;
    private final PoliceAreas areas;
    private final Parties parties;

    OrganisationAdministration(
            Permissions permissions, Acts acts, Municipalities municipalities, PoliceAreas areas, Parties parties) {
        this.permissions = permissions;
        this.acts = acts;
        this.municipalities = municipalities;
        this.areas = areas;
        this.parties = parties;
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
        MunicipalitySummary added = municipalities.create(code);
        Thing thing = new Thing(Thing.Kind.MUNICIPALITY, added.id(), added.name());
        record(actor, Set.of(added.id()), Deed.CREATED, thing, Change.to(added));
        return added;
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
        PoliceAreaSummary added = areas.create(name, covered);
        record(actor, added.municipalityIds(), Deed.CREATED, thing(added), Change.to(added));
        return added;
    }

    @Transactional
    public PoliceAreaSummary changePoliceArea(Actor actor, long id, String name, Set<Long> covered) {
        permissions.requireAnywhere(actor, Action.ADMINISTER);
        PoliceAreaSummary before = areas.get(id);
        PoliceAreaSummary changed = areas.change(id, name, covered);
        Set<Long> concerned = new HashSet<>(before.municipalityIds());
        concerned.addAll(changed.municipalityIds());
        record(actor, concerned, Deed.CHANGED, thing(changed), Change.between(before, changed));
        return changed;
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
        PartySummary added = parties.addThirdParty(municipality, name);
        record(actor, added.municipalities(), Deed.CREATED, thing(added), Change.to(added));
        return added;
    }

    @Transactional
    public PartySummary renameThirdParty(Actor actor, long id, String name) {
        permissions.requireAnywhere(actor, Action.ADMINISTER);
        PartySummary before =
                parties.byIds(Set.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("third party " + id));
        PartySummary renamed = parties.renameThirdParty(id, name);
        record(actor, renamed.municipalities(), Deed.CHANGED, thing(renamed), Change.between(before, renamed));
        return renamed;
    }

    private void record(Actor actor, Set<Long> municipalities, Deed deed, Thing thing, Change change) {
        acts.record(actor, Action.ADMINISTER, municipalities, deed, thing, change);
    }

    private static Thing thing(PoliceAreaSummary area) {
        return new Thing(Thing.Kind.POLICE_AREA, area.id(), area.name());
    }

    private static Thing thing(PartySummary party) {
        return new Thing(Thing.Kind.PARTY, party.id(), party.name());
    }
}
