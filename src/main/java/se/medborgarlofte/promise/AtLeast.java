package se.medborgarlofte.promise;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.Phrase;

/**
 * "Minst tre per år": at least so many in each period, every period judged by itself and by the number that was in
 * force when it began. A part-period at either end of the promise requires its share by days, rounded down, unless the
 * writer gave it a number.
 *
 * @param number 1–100 000
 * @param firstPartNumber the writer's number for a part-period at the beginning, or the only one; 0 leaves it unjudged
 * @param lastPartNumber the writer's number for a part-period at the end
 */
@JsonTypeName("at-least")
public record AtLeast(
        int number,
        Recurrence recurrence,
        Anchor anchor,
        @Nullable Integer firstPartNumber,
        @Nullable Integer lastPartNumber)
        implements Numbered {

    public AtLeast {
        anchor = anchor == null ? Anchor.CALENDAR : anchor;
        requireBetween(1, number);
        requireBetween(0, firstPartNumber);
        requireBetween(0, lastPartNumber);
    }

    /** By the calendar, part-periods by their share. */
    public static AtLeast of(int number, Recurrence recurrence) {
        return new AtLeast(number, recurrence, Anchor.CALENDAR, null, null);
    }

    @Override
    public List<Period> periods(Period promise) {
        return recurrence.cut(promise, anchor).stream().map(Slice::period).toList();
    }

    @Override
    public TargetProgress judge(TargetHistory history, Evidence evidence, LocalDate today) {
        RuleHistory<AtLeast> rules = history.latest(AtLeast.class, rule -> rule.recurrence == recurrence);
        Pauses pauses = history.pauses();
        List<PeriodResult> results = recurrence.cut(history.period(), anchor).stream()
                .map(slice ->
                        PeriodResult.of(slice, evidence.in(slice.period()), required(slice, rules, pauses), today))
                .toList();
        NumberChange change = NumberChange.latest(history.latest(AtLeast.class, any -> true));
        return ByPeriods.judge(history.target(), results, recurrence.isPaced(), change, today);
    }

    @Override
    public MessageSourceResolvable sentence(String counted) {
        return Phrase.of("counting.target.at-least", counted, number, recurrence.phrase());
    }

    @Override
    public List<MessageSourceResolvable> details() {
        List<MessageSourceResolvable> details = new ArrayList<>();
        if (anchor != Anchor.CALENDAR) {
            details.add(detail("anchor", Phrase.of("promise.anchor." + anchor)));
        }
        if (firstPartNumber != null) {
            details.add(detail("firstPart", firstPartNumber));
        }
        if (lastPartNumber != null) {
            details.add(detail("lastPart", lastPartNumber));
        }
        return details;
    }

    private static MessageSourceResolvable detail(String field, Object value) {
        return Phrase.of("counting.target.detail", Phrase.of("promise.field.target." + field), value);
    }

    private static int required(Slice slice, RuleHistory<AtLeast> rules, Pauses pauses) {
        if (!rules.holdsIn(slice.period())) {
            return 0;
        }
        AtLeast rule = rules.inForceAtStartOf(slice.period()).rule();
        int share = pauses.share(rule.number, slice, rule.recurrence);
        Integer given = slice.part() && pauses.activeDays(slice.period()) > 0 ? given(slice, rules) : null;
        return given == null ? share : given;
    }

    /** A number given for a part-period holds for the very days it was given for; an extension makes them others. */
    private static @Nullable Integer given(Slice slice, RuleHistory<AtLeast> rules) {
        for (RuleHistory.Held<AtLeast> held : rules.sinceStartOf(slice.period()).toList()) {
            boolean sameDays = slice.whole()
                    .intersection(held.promise())
                    .filter(slice.period()::equals)
                    .isPresent();
            if (sameDays) {
                return held.rule().given(slice.period(), held.promise());
            }
        }
        return null;
    }

    private @Nullable Integer given(Period part, Period promise) {
        boolean only = part.equals(promise);
        boolean first = part.start().equals(promise.start());
        return first && !(only && firstPartNumber == null) ? firstPartNumber : lastPartNumber;
    }

    private static void requireBetween(int least, @Nullable Integer number) {
        if (number != null && (number < least || number > MOST)) {
            throw new IllegalArgumentException("not a number to require: " + number);
        }
    }
}
