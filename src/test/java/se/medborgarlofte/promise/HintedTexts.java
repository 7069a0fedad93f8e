package se.medborgarlofte.promise;

import static se.medborgarlofte.promise.Promised.day;
import static se.medborgarlofte.promise.Promised.period;
import static se.medborgarlofte.promise.Promised.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.situation.Problem;
import se.medborgarlofte.situation.ProblemRef;

/** Texts of promises, to be hinted at. */
final class HintedTexts {

    static final Period TWO_YEARS = period("2027-01-01", "2028-12-31");
    static final LocalDate TODAY = day("2026-11-28");
    static final Rule FEWER =
            new Outcome("Otrygga", "procent", Direction.DOWN, new BigDecimal("40"), new BigDecimal("30"), "Mätningen");
    static final Rule PER_YEAR = AtLeast.of(3, Recurrence.YEAR);

    private HintedTexts() {}

    static PromiseContent text(Period period, String text, int parties, Rule... rules) {
        ProblemRef problem =
                new ProblemRef(1, day("2026-01-01"), new Problem(1, "Stölder", "", List.of(), List.of(), ""));
        return written(period, text, parties, List.of(problem), rules);
    }

    static PromiseContent written(Period period, String text, int parties, List<ProblemRef> problems, Rule... rules) {
        return new PromiseContent(
                "Tryggt torg",
                "Vi syns.",
                text,
                "",
                Set.of(Purpose.SAFETY),
                null,
                IntStream.range(0, parties)
                        .mapToObj(party -> new Ref(party, "Part " + party))
                        .toList(),
                List.of(new Ref(1, "Piteå")),
                period,
                false,
                IntStream.range(0, rules.length)
                        .mapToObj(index -> promised(index + 1, rules[index]))
                        .toList(),
                List.of(),
                problems,
                "");
    }

    static Target promised(int key, Rule rule) {
        return target(key, rule, Commitment.BINDING);
    }
}
