package se.medborgarlofte.example;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.medborgarlofte.example.ExampleAgreement.Published;
import se.medborgarlofte.example.ExamplePlaces.Made;
import se.medborgarlofte.example.ExamplePlaces.Types;

/** What was done in the example's first months: invented, and said so on every page. */
@Component
class ExampleYear {

    void live(Made made, Types types, Published promises, LocalDate start, LocalDate today) {}
}
