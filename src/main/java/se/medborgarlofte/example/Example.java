package se.medborgarlofte.example;

import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.People;
import se.medborgarlofte.example.ExamplePlaces.Made;
import se.medborgarlofte.example.ExamplePlaces.Types;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.SwedishTime;

/** Loads the whole example in one transaction, or nothing of it. */
@Service
class Example {

    private static final LocalTime NOON = LocalTime.NOON;

    private final People people;
    private final ExamplePlaces places;
    private final ExamplePeople logins;
    private final ExampleAgreement agreement;
    private final ExampleYear year;
    private final SwedishTime time;

    Example(
            People people,
            ExamplePlaces places,
            ExamplePeople logins,
            ExampleAgreement agreement,
            ExampleYear year,
            SwedishTime time) {
        this.people = people;
        this.places = places;
        this.logins = logins;
        this.agreement = agreement;
        this.year = year;
        this.time = time;
    }

    /** Does nothing where anybody can log in already. */
    @Transactional
    void load() {
        if (!people.isEmpty()) {
            return;
        }
        LocalDate today = time.today();
        LocalDate start = today.minusMonths(5).withDayOfMonth(1);
        Period period = new Period(start, start.plusYears(2).minusDays(1));
        SwedishTime.at(start.minusDays(7).atTime(NOON), () -> {
            Made made = places.make();
            Types types = places.types(logins.administrator());
            logins.add(made);
            year.live(made, types, agreement.publish(made, types, period), start, today);
        });
    }
}
