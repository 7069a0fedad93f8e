package se.medborgarlofte.promise;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.Phrase;

/**
 * "Alla klasser i årskurs 7", "en tillsyn per år och försäljningsställe": each of a list, so many times in each period. A
 * period is judged by the list and the number that were in force when it began; of a part-period each asks for its share.
 * What one has too much makes good for no other.
 *
 * @param members the list, each name once; who is renamed is another one
 * @param number 1–1 000 times each
 */
@JsonTypeName("coverage")
public record Coverage(List<String> members, int number, Recurrence recurrence) implements Rule {

    public static final int MOST_MEMBERS = 300;
    public static final int LONGEST_NAME = 100;
    public static final int MOST_TIMES = 1000;

    public Coverage {
        members = List.copyOf(members);
        if (members.isEmpty() || number < 1 || number > MOST_TIMES) {
            throw new IllegalArgumentException("nothing to cover: " + number + " times " + members);
        }
    }

    @Override
    public List<Period> periods(Period promise) {
        return recurrence.cut(promise, Anchor.CALENDAR).stream()
                .map(Slice::period)
                .toList();
    }

    @Override
    public TargetProgress judge(TargetHistory history, Evidence evidence, LocalDate today) {
        RuleHistory<Coverage> rules = history.latest(Coverage.class, rule -> rule.recurrence == recurrence);
        List<PeriodResult> results = recurrence.cut(history.period(), Anchor.CALENDAR).stream()
                .map(slice -> result(slice, rules, history.pauses(), evidence, today))
                .toList();
        TargetProgress progress = ByPeriods.judge(history.target(), results, recurrence.isPaced(), null, today);
        return progress.showing(CoverageFigure.of(shown(progress), rules, evidence), evidence.events());
    }

    @Override
    public boolean counts() {
        return true;
    }

    @Override
    public boolean saysWhen() {
        return recurrence != Recurrence.WHOLE;
    }

    private static PeriodResult result(
            Slice slice, RuleHistory<Coverage> rules, Pauses pauses, Evidence evidence, LocalDate today) {
        Coverage rule = rules.inForceAtStartOf(slice.period()).rule();
        int times = rule.times(slice, rules, pauses);
        int reached = (int) rule.members.stream()
                .filter(member -> evidence.days(member, slice.period()).size() >= Math.max(1, times))
                .count();
        return PeriodResult.of(slice, reached, times == 0 ? 0 : rule.members.size(), today);
    }

    /** Of each in these days; 0 where they are not judged. */
    private int times(Slice slice, RuleHistory<Coverage> rules, Pauses pauses) {
        return rules.holdsIn(slice.period()) ? pauses.share(number, slice, recurrence) : 0;
    }

    /** The period that runs, else the last that has begun, else the first. */
    private static Period shown(TargetProgress progress) {
        List<PeriodResult> begun = progress.begun();
        PeriodResult current = progress.current();
        if (current != null) {
            return current.period();
        }
        return begun.isEmpty()
                ? progress.periods().get(0).period()
                : begun.get(begun.size() - 1).period();
    }

    @Override
    public MessageSourceResolvable sentence(String counted) {
        return Phrase.of("counting.target.coverage", counted, members.size(), number, recurrence.phrase());
    }

    @Override
    public List<MessageSourceResolvable> details() {
        return List.of(Phrase.of("counting.target.coverage.list", String.join(", ", members)));
    }
}
