package se.medborgarlofte.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.promise.InPlace;
import se.medborgarlofte.promise.MilestoneFigure;
import se.medborgarlofte.promise.PeriodResult;
import se.medborgarlofte.promise.PeriodVerdict;
import se.medborgarlofte.promise.PromiseAsOf;
import se.medborgarlofte.promise.PromisesAsOf;
import se.medborgarlofte.promise.TargetProgress;
import se.medborgarlofte.promise.TargetTexts;
import se.medborgarlofte.shared.Period;

/** Takes the figures of a round, and proposes what the arithmetic says. */
@Component
class Figures {

    private final PromisesAsOf promises;
    private final TargetTexts texts;

    Figures(PromisesAsOf promises, TargetTexts texts) {
        this.promises = promises;
        this.texts = texts;
    }

    /** Each target as its proposal says; nothing is said where there is none. */
    List<JudgedPromise> take(long agreement, Period round, LocalDate cutOff) {
        return promises.under(agreement, cutOff).stream()
                .filter(promise ->
                        promise.content().period().intersection(round).isPresent())
                .map(promise -> new JudgedPromise(
                        promise.id(),
                        promise.content().title(),
                        promise.progress().targets().stream()
                                .map(target -> target(promise, target, round, cutOff))
                                .toList()))
                .toList();
    }

    private JudgedTarget target(PromiseAsOf promise, TargetProgress progress, Period round, LocalDate cutOff) {
        List<PeriodResult> periods = Stream.concat(
                        progress.periods().stream(),
                        progress.target().each()
                                ? progress.places().stream()
                                        .map(InPlace::progress)
                                        .flatMap(own -> own.periods().stream())
                                : Stream.empty())
                .filter(result -> result.period().intersection(round).isPresent())
                .toList();
        boolean over = periods.isEmpty()
                ? !promise.content().period().end().isAfter(cutOff)
                : periods.stream().allMatch(result -> !result.period().end().isAfter(cutOff));
        boolean ended = over || isDecided(progress);
        Judgement proposal = ended ? ofEnded(periods) : ofRunning(progress);
        Period days = periods.isEmpty()
                ? round
                : new Period(
                        periods.get(0).period().start(),
                        periods.get(periods.size() - 1).period().end());
        return new JudgedTarget(
                progress.target().key(),
                texts.sentence(progress.target()),
                progress.target().binding(),
                ended,
                periods.isEmpty()
                        ? progress.counted()
                        : periods.stream().mapToInt(PeriodResult::counted).sum(),
                periods.stream().mapToInt(PeriodResult::required).sum(),
                proposal,
                proposal,
                "",
                promise.events().stream()
                        .filter(event -> event.countsFor(progress.target()) && days.contains(event.day()))
                        .map(FrozenEvent::of)
                        .toList());
    }

    /** A milestone that is reached stays so, in time or not, however long its promise goes on. */
    private static boolean isDecided(TargetProgress progress) {
        return progress.figure() instanceof MilestoneFigure milestone && milestone.done() != null;
    }

    /** Period by period; where no number was promised, or it was revoked, nobody but a person can tell. */
    private static @Nullable Judgement ofEnded(List<PeriodResult> periods) {
        if (periods.isEmpty()) {
            return null;
        }
        long reached = count(periods, PeriodVerdict.REACHED);
        long missed = count(periods, PeriodVerdict.MISSED);
        long open = count(periods, PeriodVerdict.RUNNING) + count(periods, PeriodVerdict.UPCOMING);
        if (reached + missed == 0 || open > 0) {
            return Judgement.CANNOT_TELL;
        }
        return missed == 0 ? Judgement.KEPT : reached == 0 ? Judgement.NOT_KEPT : Judgement.PARTLY;
    }

    private static @Nullable Judgement ofRunning(TargetProgress progress) {
        return switch (progress.status()) {
            case REACHED, ON_TRACK, NOT_STARTED -> Judgement.ON_TRACK;
            case BEHIND, NOT_REACHED -> Judgement.BEHIND;
            case OPEN, NOT_MEASURABLE, REVOKED -> null;
        };
    }

    private static long count(List<PeriodResult> periods, PeriodVerdict verdict) {
        return periods.stream().filter(result -> result.verdict() == verdict).count();
    }
}
