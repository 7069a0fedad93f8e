package se.medborgarlofte.promise;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.MessageSourceResolvable;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.Phrase;

/**
 * "I snitt en per dag": the sum of what was done on the days that are over, divided by those days; a day with none
 * counts as a day. At the end it is all days of the promise. Where the number was changed, each day asks for the number
 * that was in force on it.
 *
 * @param number 1–100 000
 * @param recurrence per day or per week of seven days
 */
@JsonTypeName("average")
public record Average(int number, Recurrence recurrence) implements Numbered {

    /** Months are not equally long: an average per month would be two things. */
    public static final Set<Recurrence> PER = Set.of(Recurrence.DAY, Recurrence.WEEK);

    private static final int DAYS_OF_A_WEEK = 7;

    public Average {
        if (number < 1 || number > MOST || !PER.contains(recurrence)) {
            throw new IllegalArgumentException("no average to require: " + number + " per " + recurrence);
        }
    }

    @Override
    public List<Period> periods(Period promise) {
        return List.of(promise);
    }

    @Override
    public TargetProgress judge(TargetHistory history, Evidence evidence, LocalDate today) {
        RuleHistory<Average> rules = history.latest(Average.class, rule -> rule.recurrence == recurrence);
        Period judged = rules.heldWithin(history.period());
        Pauses pauses = history.pauses();
        PeriodResult result =
                PeriodResult.of(new Slice(judged, judged), evidence.in(judged), required(judged, rules, pauses), today);
        List<PeriodResult> results = new ArrayList<>();
        if (judged.start().isAfter(history.period().start())) {
            Period before = new Period(history.period().start(), judged.start().minusDays(1));
            results.add(PeriodResult.of(new Slice(before, before), evidence.in(before), 0, today));
        }
        results.add(result);
        AverageFigure figure = AverageFigure.of(this, judged, pauses, evidence, today);
        int dueByNow = AverageFigure.over(judged, today)
                .map(over -> required(over, rules, pauses))
                .orElse(0);
        NumberChange change = NumberChange.latest(history.latest(Average.class, any -> true));
        return TargetProgress.own(history.target(), status(result, figure, dueByNow), results, figure, change, today);
    }

    private static ProgressStatus status(PeriodResult result, AverageFigure figure, int dueByNow) {
        return switch (result.verdict()) {
            case REACHED -> ProgressStatus.REACHED;
            case MISSED -> ProgressStatus.NOT_REACHED;
            case UPCOMING -> ProgressStatus.NOT_STARTED;
            default ->
                figure.counted() < dueByNow
                        ? ProgressStatus.BEHIND
                        : result.counted() == 0 ? ProgressStatus.NOT_STARTED : ProgressStatus.ON_TRACK;
        };
    }

    /** The least sum whose average over the days, those of a pause left out, is the number: rounded up. */
    private int required(Period days, RuleHistory<Average> rules, Pauses pauses) {
        long perUnit = days.start()
                .datesUntil(days.end().plusDays(1))
                .filter(day -> !pauses.contains(day))
                .mapToLong(day -> rules.inForceAtStartOf(Period.of(day)).rule().number)
                .sum();
        return Math.toIntExact(-Math.floorDiv(-perUnit, unitDays()));
    }

    int unitDays() {
        return recurrence == Recurrence.WEEK ? DAYS_OF_A_WEEK : 1;
    }

    @Override
    public MessageSourceResolvable sentence(String counted) {
        return Phrase.of("counting.target.average", counted, number, recurrence.phrase());
    }
}
