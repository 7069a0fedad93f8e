package se.medborgarlofte.example;

import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.example.ExampleAgreement.Published;
import se.medborgarlofte.example.ExamplePlaces.Made;
import se.medborgarlofte.example.ExamplePlaces.Types;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.SwedishTime;

/** Loads the whole example in one transaction, or nothing of it. */
@Service
class Example {

    private static final LocalTime NOON = LocalTime.NOON;

    private final Municipalities municipalities;
    private final ExamplePlaces places;
    private final ExamplePeople logins;
    private final ExampleAgreement agreement;
    private final ExampleYear year;
    private final ExampleOtherKinds otherKinds;
    private final ExampleRounds rounds;
    private final ExampleNews news;
    private final SwedishTime time;

    Example(
            Municipalities municipalities,
            ExamplePlaces places,
            ExamplePeople logins,
            ExampleAgreement agreement,
            ExampleYear year,
            ExampleOtherKinds otherKinds,
            ExampleRounds rounds,
            ExampleNews news,
            SwedishTime time) {
        this.municipalities = municipalities;
        this.places = places;
        this.logins = logins;
        this.agreement = agreement;
        this.year = year;
        this.otherKinds = otherKinds;
        this.rounds = rounds;
        this.news = news;
        this.time = time;
    }

    /** Does nothing where any municipality is there already. */
    @Transactional
    void load() {
        if (!municipalities.all().isEmpty()) {
            return;
        }
        LocalDate today = time.today();
        LocalDate start = today.minusMonths(5).withDayOfMonth(1);
        Period period = new Period(start, start.plusYears(2).minusDays(1));
        SwedishTime.at(start.minusDays(7).atTime(NOON), () -> {
            Made made = places.make();
            Types types = places.types(logins.administrator());
            logins.add(made);
            Published published = agreement.publish(made, types, period);
            year.live(made, types, published.promises(), start, today);
            otherKinds.live(made, types, published.promises(), start, today);
            rounds.followUp(published, start, today);
            news.tell(made.pitea(), published, start, today);
        });
    }
}
