package se.medborgarlofte.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.SwedishTime;

/** Short words for what the worked examples promise and record: foot patrols, where nothing else is said. */
final class Worked {

    static final CountedActivity TRAFFIC_CHECK = new CountedActivity(1, "Trafikkontroll");
    static final CountedActivity SCHOOL_VISIT = new CountedActivity(2, "Skolbesök");
    static final CountedActivity FOOT_PATROL = new CountedActivity(3, "Fotpatrull");
    static final long ANOTHER_TYPE = 4;

    private Worked() {}

    /** A promise that was published on its first day and never changed. */
    static List<PublishedTargets> published(Rule rule, Period period) {
        return List.of(version(period.start().toString(), period, rule));
    }

    static PublishedTargets version(String inForceFrom, Period period, Rule rule, Pause... pauses) {
        return new PublishedTargets(day(inForceFrom), period, List.of(target(rule)), List.of(pauses), List.of(), false);
    }

    static Target target(Rule rule) {
        return target(rule, FOOT_PATROL);
    }

    static Target target(Rule rule, CountedActivity... counts) {
        return new Target(1, List.of(counts), rule, Commitment.BINDING);
    }

    /** One patrol on each of the days. */
    static List<Tally> each(String... days) {
        return Stream.of(days).map(day -> patrols(day(day), 1)).toList();
    }

    static Tally patrols(LocalDate day, int quantity) {
        return Tally.on(day, FOOT_PATROL.id(), quantity);
    }

    /** One patrol, on the Swedish day that the instant belongs to. */
    static Tally patrolAt(String instant) {
        return patrols(SwedishTime.dayOf(Instant.parse(instant)), 1);
    }

    static Period period(String start, String end) {
        return new Period(day(start), day(end));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
