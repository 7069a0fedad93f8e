package se.medborgarlofte.promise;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.Phrase;

/**
 * "Otryggheten ska minska": an indicator that is to go from a baseline to a goal. It is judged when the promise is over,
 * by the last value within it; what was done and what an indicator became are not said to be cause and effect.
 *
 * @param indicator what is measured, such as "Andel som känner sig otrygga i centrum"
 * @param unit such as "procent"; may be empty
 * @param baseline what it was when the promise was written
 * @param source who measures it, and how
 */
@JsonTypeName("outcome")
public record Outcome(
        String indicator, String unit, Direction direction, BigDecimal baseline, BigDecimal goal, String source)
        implements Rule {

    /** Largest value, either side of 0, with two decimals. */
    public static final BigDecimal MOST = new BigDecimal("999999999.99");

    public Outcome {
        unit = unit == null ? "" : unit;
        source = source == null ? "" : source;
        baseline = plain(baseline);
        goal = plain(goal);
        if (direction.reaches(baseline, goal)) {
            throw new IllegalArgumentException("the goal is where it begins: " + baseline + " to " + goal);
        }
    }

    /** Equal numbers are the same number: 12.50 is 12.5. */
    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    @Override
    public List<Period> periods(Period promise) {
        return List.of(promise);
    }

    @Override
    public TargetProgress judge(TargetHistory history, Evidence evidence, LocalDate today) {
        Period promise = history.period();
        List<Entry> values = evidence.entries(EntryKind.VALUE);
        PeriodVerdict verdict = promise.isBefore(today)
                ? values.stream()
                        .filter(value -> promise.contains(value.day()))
                        .reduce((earlier, later) -> later)
                        .map(this::verdict)
                        .orElse(PeriodVerdict.NOT_JUDGED)
                : PeriodVerdict.open(promise, today);
        return TargetProgress.own(
                history.target(),
                ProgressStatus.of(verdict, promise, today),
                List.of(new PeriodResult(promise, 0, 0, false, verdict)),
                OutcomeFigure.of(this, promise, values),
                null,
                today);
    }

    private PeriodVerdict verdict(Entry last) {
        BigDecimal value = last.amount();
        return value != null && direction.reaches(value, goal) ? PeriodVerdict.REACHED : PeriodVerdict.MISSED;
    }

    @Override
    public MessageSourceResolvable sentence(String counted) {
        return Phrase.of("counting.target.outcome." + direction, indicator, baseline, goal, unit);
    }

    @Override
    public List<MessageSourceResolvable> details() {
        return source.isEmpty() ? List.of() : List.of(Phrase.of("counting.target.outcome.source", source));
    }

    @Override
    public boolean showsEffect() {
        return true;
    }

    @Override
    public List<EntryKind> recordedByHand() {
        return List.of(EntryKind.VALUE);
    }
}
