package se.medborgarlofte.promise;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import se.medborgarlofte.promise.RequestFigure.Request;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.Phrase;

/**
 * "Önskar ni en trygghetsvandring så kommer vi": what was asked for within the promise, and met. A request that is met
 * in time makes no other good.
 *
 * @param what is promised to those who ask
 * @param withinDays 1–366, counted from the day after the request; null for the last day of the promise
 */
@JsonTypeName("on-demand")
public record OnDemand(String what, @Nullable Integer withinDays) implements Rule {

    public static final int LONGEST_DAYS = 366;

    @Override
    public List<Period> periods(Period promise) {
        return List.of(promise);
    }

    @Override
    public TargetProgress judge(TargetHistory history, Evidence evidence, LocalDate today) {
        Period promise = history.period();
        List<Request> requests = evidence.entries(EntryKind.REQUESTED).stream()
                .filter(asked -> promise.contains(asked.day()))
                .map(asked -> request(asked, evidence.entries(EntryKind.MET), promise, today))
                .toList();
        PeriodVerdict verdict = verdict(requests, promise, today);
        int met = count(requests, PeriodVerdict.REACHED::equals);
        return TargetProgress.own(
                history.target(),
                status(verdict, met, promise, today),
                List.of(new PeriodResult(promise, met, requests.size(), false, verdict)),
                new RequestFigure(requests),
                null,
                today);
    }

    private Request request(Entry asked, List<Entry> answers, Period promise, LocalDate today) {
        LocalDate last = withinDays == null ? promise.end() : asked.day().plusDays(withinDays);
        Entry met = answers.stream()
                .filter(answer -> Integer.valueOf(asked.number()).equals(answer.about()))
                .findFirst()
                .orElse(null);
        PeriodVerdict verdict = met != null && !met.day().isAfter(last)
                ? PeriodVerdict.REACHED
                : last.isBefore(today) ? PeriodVerdict.MISSED : PeriodVerdict.RUNNING;
        return new Request(asked, met, last, verdict);
    }

    private static PeriodVerdict verdict(List<Request> requests, Period promise, LocalDate today) {
        if (count(requests, PeriodVerdict.MISSED::equals) > 0) {
            return PeriodVerdict.MISSED;
        }
        boolean over = promise.isBefore(today) && count(requests, PeriodVerdict.RUNNING::equals) == 0;
        if (!over) {
            return PeriodVerdict.open(promise, today);
        }
        return requests.isEmpty() ? PeriodVerdict.NOT_JUDGED : PeriodVerdict.REACHED;
    }

    private static ProgressStatus status(PeriodVerdict verdict, int met, Period promise, LocalDate today) {
        return verdict == PeriodVerdict.RUNNING && met > 0
                ? ProgressStatus.ON_TRACK
                : ProgressStatus.of(verdict, promise, today);
    }

    private static int count(List<Request> requests, Predicate<PeriodVerdict> verdict) {
        return (int) requests.stream().map(Request::verdict).filter(verdict).count();
    }

    @Override
    public MessageSourceResolvable sentence(String counted) {
        return withinDays == null
                ? Phrase.of("counting.target.on-demand", what)
                : Phrase.of("counting.target.on-demand.within", what, withinDays);
    }

    @Override
    public boolean saysWhen() {
        return withinDays != null;
    }

    @Override
    public List<EntryKind> recordedByHand() {
        return List.of(EntryKind.REQUESTED, EntryKind.MET);
    }
}
