package se.medborgarlofte.promise;

import java.util.List;

/** The examples that explain the rules of counting, by theme. */
public final class WorkedExamples {

    private WorkedExamples() {}

    /** @param name of its heading */
    public record Theme(String name, List<WorkedExample> examples) {

        public String titleKey() {
            return "counting.examples." + name;
        }
    }

    public static List<Theme> themes() {
        return List.of(
                new Theme("counted", WorkedCounts.all()),
                new Theme("periods", WorkedPeriods.all()),
                new Theme("changes", WorkedChanges.all()));
    }

    public static List<WorkedExample> all() {
        return themes().stream().flatMap(theme -> theme.examples().stream()).toList();
    }
}
