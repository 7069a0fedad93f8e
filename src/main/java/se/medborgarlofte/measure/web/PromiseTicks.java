package se.medborgarlofte.measure.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.medborgarlofte.measure.MeasureDetails;
import se.medborgarlofte.measure.MeasureRow;
import se.medborgarlofte.promise.PublishedPromise;
import se.medborgarlofte.promise.PublishedPromises;
import se.medborgarlofte.shared.Ref;

/** The promises that a measure may count for, and which of them are ticked to begin with. */
@Component
class PromiseTicks {

    private final PublishedPromises promises;

    PromiseTicks(PublishedPromises promises) {
        this.promises = promises;
    }

    /** Those in force on the day, first those that count the type. */
    List<Ref> promises(long municipality, long type, LocalDate day) {
        List<PublishedPromise> inForce = new ArrayList<>(promises.inForce(municipality, day));
        inForce.sort(Comparator.comparing(promise -> !counts(promise, type)));
        return inForce.stream()
                .map(promise -> new Ref(promise.id(), promise.content().title()))
                .toList();
    }

    /** Those in force when it was done, and those it is linked to already. */
    List<Ref> promises(MeasureRow done, Set<Long> linked) {
        List<Ref> offered =
                promises(done.municipality(), done.activityType(), done.dates().end());
        Set<Long> missing = new HashSet<>(linked);
        offered.forEach(promise -> missing.remove(promise.id()));
        Stream<Ref> others = promises.byIds(missing).stream()
                .map(promise -> new Ref(promise.id(), promise.content().title()));
        return Stream.concat(offered.stream(), others).toList();
    }

    List<String> counting(long municipality, long type, LocalDate day) {
        return Typed.texts(promises.inForce(municipality, day).stream()
                .filter(promise -> counts(promise, type))
                .map(PublishedPromise::id)
                .toList());
    }

    /** Those of the measure that is repeated, and those that could not be ticked or left out then. */
    List<String> repeating(MeasureDetails done, LocalDate day) {
        MeasureRow then = done.row();
        return Typed.texts(promises.inForce(then.municipality(), day).stream()
                .filter(promise -> done.promises().contains(promise.id())
                        || counts(promise, then.activityType()) && !wasOffered(promise, then))
                .map(PublishedPromise::id)
                .toList());
    }

    private static boolean wasOffered(PublishedPromise promise, MeasureRow then) {
        return promise.firstPublishedAt().isBefore(then.recordedAt())
                && promise.content().period().contains(then.dates().end());
    }

    /** What a measure is linked to: the promises whose figures it is in, and those that only show it. */
    Linked linked(MeasureDetails done) {
        Map<Boolean, List<Ref>> linked = promises.byIds(done.promises()).stream()
                .collect(Collectors.partitioningBy(
                        promise -> counts(promise, done.row().activityType()),
                        Collectors.mapping(
                                promise ->
                                        new Ref(promise.id(), promise.content().title()),
                                Collectors.toList())));
        return new Linked(linked.getOrDefault(true, List.of()), linked.getOrDefault(false, List.of()));
    }

    /** @param beside of which no target counts the type */
    record Linked(List<Ref> counting, List<Ref> beside) {}

    private static boolean counts(PublishedPromise promise, long type) {
        return promise.content().countedTypes().contains(type);
    }
}
