package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.List;

/**
 * One example of how promises are counted: the page {@code /om/sa-raknar-vi} shows it and a test recounts it.
 *
 * @param cases one, or some to compare; each has a text of its own
 */
public record WorkedExample(String name, List<WorkedCase> cases) {

    static final String KEY = "counting.example.";

    public WorkedExample {
        cases = List.copyOf(cases);
    }

    static WorkedExample of(
            String name,
            List<PublishedTargets> versions,
            List<Tally> tallies,
            LocalDate today,
            WorkedCase.Expected expected) {
        return new WorkedExample(name, List.of(new WorkedCase(name, versions, Recorded.of(tallies), today, expected)));
    }

    public String titleKey() {
        return KEY + name + ".title";
    }
}
