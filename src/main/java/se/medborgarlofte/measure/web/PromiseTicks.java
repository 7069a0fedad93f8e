package se.medborgarlofte.measure.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.measure.MeasureDetails;
import se.medborgarlofte.measure.MeasureRow;
import se.medborgarlofte.measure.MeasureState;
import se.medborgarlofte.promise.CoveredMember;
import se.medborgarlofte.promise.PublishedPromise;
import se.medborgarlofte.promise.PublishedPromises;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.Ref;

/** The promises that a measure may count for, and which of them are ticked to begin with. */
@Component
class PromiseTicks {

    private final PublishedPromises promises;

    PromiseTicks(PublishedPromises promises) {
        this.promises = promises;
    }

    /**
     * A promise to tick.
     *
     * @param hint key of the message that says that it will not count; null where it does
     */
    record Tick(long id, String name, @Nullable String hint) {}

    /**
     * What a form offers.
     *
     * @param members of the lists of the promises
     */
    record Offer(List<Tick> promises, List<Members.Choice> members) {

        /** Those whose name is that of the place. */
        List<String> called(String place) {
            return members.stream()
                    .filter(member -> member.name().equals(place))
                    .map(Members.Choice::id)
                    .toList();
        }
    }

    /** Those in force on the day, first those that would count the type then. */
    Offer offer(long municipality, long type, LocalDate day) {
        return offer(promises.inForce(municipality, day), type, Period.of(day), Set.of());
    }

    /** Those in force when it was done, and those it is linked to already. */
    Offer offer(MeasureDetails done) {
        MeasureRow row = done.row();
        List<PublishedPromise> offered =
                new ArrayList<>(promises.inForce(row.municipality(), row.dates().end()));
        Set<Long> missing = new HashSet<>(done.promises());
        offered.forEach(promise -> missing.remove(promise.id()));
        offered.addAll(promises.byIds(missing));
        return offer(offered, row.activityType(), row.dates(), done.members());
    }

    private static Offer offer(List<PublishedPromise> offered, long type, Period dates, Set<CoveredMember> chosen) {
        return new Offer(ticks(offered, type, dates), Members.of(offered, type, dates, chosen));
    }

    private static List<Tick> ticks(List<PublishedPromise> offered, long type, Period dates) {
        return offered.stream()
                .map(promise -> new Tick(
                        promise.id(),
                        promise.content().title(),
                        promise.content().counts(type, dates) ? null : "measure.promises.notCounted"))
                .sorted(Comparator.comparing(tick -> tick.hint() != null))
                .toList();
    }

    List<String> counting(long municipality, long type, LocalDate day) {
        return Typed.texts(promises.inForce(municipality, day).stream()
                .filter(promise -> promise.content().counts(type, Period.of(day)))
                .map(PublishedPromise::id)
                .toList());
    }

    /** Those of the measure that is repeated, and those that could not be ticked or left out then. */
    List<String> repeating(MeasureDetails done, LocalDate day) {
        MeasureRow then = done.row();
        return Typed.texts(promises.inForce(then.municipality(), day).stream()
                .filter(promise -> done.promises().contains(promise.id())
                        || promise.content().counts(then.activityType(), Period.of(day)) && !wasOffered(promise, then))
                .map(PublishedPromise::id)
                .toList());
    }

    private static boolean wasOffered(PublishedPromise promise, MeasureRow then) {
        return promise.firstPublishedAt().isBefore(then.recordedAt())
                && promise.content().period().contains(then.dates().end());
    }

    /** What a measure is linked to; what is struck or will not be done is in no figures. */
    Linked linked(MeasureDetails measure) {
        MeasureRow row = measure.row();
        boolean stands = row.state() == MeasureState.PLANNED || row.state() == MeasureState.COMPLETED;
        Map<Boolean, List<Ref>> linked = promises.byIds(measure.promises()).stream()
                .collect(Collectors.partitioningBy(
                        promise -> stands && promise.content().counts(row.activityType(), row.dates()),
                        Collectors.mapping(
                                promise ->
                                        new Ref(promise.id(), promise.content().title()),
                                Collectors.toList())));
        return new Linked(linked.getOrDefault(true, List.of()), linked.getOrDefault(false, List.of()));
    }

    /**
     * @param counting in whose figures it is, or a planned one will be
     * @param beside of which no target counts the type, or which hold at another time
     */
    record Linked(List<Ref> counting, List<Ref> beside) {}
}
