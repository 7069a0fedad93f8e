package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.shared.Period;

/** Short words for what the tests of the arithmetic promise and record. */
final class Promised {

    static final long PATROL = 1;
    static final long SCHOOL_VISIT = 2;

    private Promised() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Period period(String start, String end) {
        return new Period(day(start), day(end));
    }

    static Target target(Rule rule) {
        return target(1, rule, Commitment.BINDING);
    }

    static Target target(int key, Rule rule, Commitment commitment) {
        return new Target(key, List.of(new CountedActivity(PATROL, "Fotpatrull")), rule, commitment);
    }

    static PublishedTargets version(String inForceFrom, Period period, Rule... rules) {
        return new PublishedTargets(
                day(inForceFrom), period, Stream.of(rules).map(Promised::target).toList());
    }

    /** One patrol on each of the days. */
    static List<Tally> patrols(String... days) {
        return Stream.of(days).map(day -> patrols(day, 1)).toList();
    }

    static Tally patrols(String day, int quantity) {
        return Tally.on(day(day), PATROL, quantity);
    }

    /** How a promise of this one rule goes, published on its first day. */
    static TargetProgress judge(Rule rule, Period period, List<Tally> tallies, String today) {
        PublishedTargets only = new PublishedTargets(period.start(), period, List.of(target(rule)));
        return judge(List.of(only), tallies, today);
    }

    static TargetProgress judge(List<PublishedTargets> versions, List<Tally> tallies, String today) {
        return Progress.of(versions, tallies, day(today)).targets().get(0);
    }
}
