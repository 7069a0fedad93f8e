package se.medborgarlofte.example;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.medborgarlofte.example.ExamplePlaces.Made;
import se.medborgarlofte.measure.Measures;
import se.medborgarlofte.measure.NewMeasure;
import se.medborgarlofte.organisation.PlaceSummary;
import se.medborgarlofte.organisation.Places;
import se.medborgarlofte.promise.CoveredMember;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.SwedishTime;

/** Records what was done in the example's Piteå, in the evening of the day. */
@Component
class ExampleMeasures {

    private final Measures measures;
    private final Places places;
    private final ExamplePeople people;

    ExampleMeasures(Measures measures, Places places, ExamplePeople people) {
        this.measures = measures;
        this.places = places;
        this.people = people;
    }

    void record(Made made, String email, long type, String place, LocalDate day, Set<Long> counted) {
        record(made, email, type, place, day, counted, Set.of());
    }

    /** @param members for which of a promise's list it was done */
    void record(
            Made made,
            String email,
            long type,
            String place,
            LocalDate day,
            Set<Long> counted,
            Set<CoveredMember> members) {
        long party = email.equals(ExamplePeople.STREET_OFFICE) ? made.piteaParty() : made.police();
        SwedishTime.at(
                day.atTime(20, 30),
                () -> measures.record(
                        people.as(email),
                        new NewMeasure(
                                type,
                                made.pitea(),
                                place(made, place),
                                party,
                                Period.of(day),
                                1,
                                null,
                                counted,
                                members,
                                "",
                                "",
                                null,
                                false)));
    }

    long place(Made made, String name) {
        return places.of(Set.of(made.pitea())).stream()
                .filter(place -> place.name().equals(name))
                .mapToLong(PlaceSummary::id)
                .findFirst()
                .orElseThrow();
    }
}
