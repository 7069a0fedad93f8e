package se.medborgarlofte.example;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.Parties;
import se.medborgarlofte.organisation.PartyKind;
import se.medborgarlofte.organisation.PlaceKind;
import se.medborgarlofte.organisation.Places;
import se.medborgarlofte.organisation.PoliceAreas;
import se.medborgarlofte.promise.ActivityKind;
import se.medborgarlofte.promise.ActivityTypes;

/** Where the example takes place: Piteå, and Älvsbyn beside it, in one local police area. */
@Component
class ExamplePlaces {

    private static final String PITEA = "2581";
    private static final String ALVSBYN = "2560";

    private final Municipalities municipalities;
    private final PoliceAreas policeAreas;
    private final Parties parties;
    private final Places places;
    private final ActivityTypes types;

    ExamplePlaces(
            Municipalities municipalities,
            PoliceAreas policeAreas,
            Parties parties,
            Places places,
            ActivityTypes types) {
        this.municipalities = municipalities;
        this.policeAreas = policeAreas;
        this.parties = parties;
        this.places = places;
        this.types = types;
    }

    /** Ids of what was made. */
    record Made(long pitea, long alvsbyn, long policeArea, long piteaParty, long alvsbynParty, long police) {}

    /** Of what there is to count: what the example's promises are about. */
    record Types(
            long information,
            long bicycleMarking,
            long bicycleParking,
            long classVisit,
            long footPatrol,
            long lighting) {}

    Made make() {
        long pitea = municipalities.create(PITEA).id();
        long alvsbyn = municipalities.create(ALVSBYN).id();
        var area = policeAreas.create("Piteå Älvdal", Set.of(pitea, alvsbyn));
        List.of("Norrfjärden", "Hortlax", "Öjebyn").forEach(name -> places.add(pitea, name, PlaceKind.TOWN));
        List.of("Centrum", "Djupviken", "Bergsviken").forEach(name -> places.add(pitea, name, PlaceKind.DISTRICT));
        places.add(alvsbyn, "Vidsel", PlaceKind.TOWN);
        return new Made(pitea, alvsbyn, area.id(), ownParty(pitea), ownParty(alvsbyn), area.party());
    }

    Types types(Actor administrator) {
        type(administrator, "Skolbesök", ActivityKind.OTHER);
        type(administrator, "Trafikkontroll", ActivityKind.CONTROL);
        return new Types(
                type(administrator, "Informationsträff", ActivityKind.OTHER),
                type(administrator, "Cykelmärkning", ActivityKind.OTHER),
                type(administrator, "Cykelparkering", ActivityKind.MUNICIPAL_WORK),
                type(administrator, "Klassbesök", ActivityKind.OTHER),
                type(administrator, "Fotpatrull", ActivityKind.PATROL),
                type(administrator, "Förbättrad belysning", ActivityKind.MUNICIPAL_WORK));
    }

    private long type(Actor administrator, String name, ActivityKind kind) {
        return types.add(administrator, null, name, kind, kind == ActivityKind.MUNICIPAL_WORK)
                .id();
    }

    private long ownParty(long municipality) {
        return parties.of(Set.of(municipality)).stream()
                .filter(party -> party.kind() == PartyKind.MUNICIPALITY)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
