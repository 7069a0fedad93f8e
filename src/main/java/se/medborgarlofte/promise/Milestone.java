package se.medborgarlofte.promise;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.Phrase;

/**
 * "Inrätta ett trafiksäkerhetsråd": done or not, once, with the day and what shows it.
 *
 * @param what is to be done, such as "Ett trafiksäkerhetsråd är inrättat"
 * @param by the last day for it; null for the last day of the promise
 */
@JsonTypeName("milestone")
public record Milestone(String what, @Nullable LocalDate by) implements Rule {

    @Override
    public List<Period> periods(Period promise) {
        return List.of(promise);
    }

    @Override
    public TargetProgress judge(TargetHistory history, Evidence evidence, LocalDate today) {
        Period promise = history.period();
        LocalDate last = by == null || by.isAfter(promise.end()) ? promise.end() : by;
        Entry done = evidence.entries(EntryKind.DONE).stream().findFirst().orElse(null);
        boolean inTime = done != null && !done.day().isAfter(last);
        PeriodVerdict verdict = inTime
                ? PeriodVerdict.REACHED
                : last.isBefore(today) ? PeriodVerdict.MISSED : PeriodVerdict.open(promise, today);
        return TargetProgress.own(
                history.target(),
                ProgressStatus.of(verdict, promise, today),
                List.of(new PeriodResult(promise, inTime ? 1 : 0, 1, false, verdict)),
                new MilestoneFigure(done, last),
                null,
                today);
    }

    @Override
    public MessageSourceResolvable sentence(String counted) {
        return Phrase.of("counting.target.milestone", what);
    }

    @Override
    public List<MessageSourceResolvable> details() {
        return by == null ? List.of() : List.of(Phrase.of("counting.target.milestone.by", by));
    }

    @Override
    public boolean saysWhen() {
        return by != null;
    }

    @Override
    public List<EntryKind> recordedByHand() {
        return List.of(EntryKind.DONE);
    }
}
