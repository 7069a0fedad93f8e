package se.medborgarlofte.subscription;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.promise.PublishedPromise;
import se.medborgarlofte.promise.PublishedPromises;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;

/** What can be followed, by its public address, and what it is called. */
@Service
@Transactional(readOnly = true)
public class Subjects {

    private static final String PROMISE = "lofte/";
    private static final String MEETINGS = "moten";
    private static final Comparator<Subject> ORDER =
            Comparator.comparingLong(Subject::municipality).thenComparing(Subject::kind);

    private final Municipalities municipalities;
    private final PublishedPromises promises;
    private final MessageSource messages;

    Subjects(Municipalities municipalities, PublishedPromises promises, MessageSource messages) {
        this.municipalities = municipalities;
        this.promises = promises;
        this.messages = messages;
    }

    /**
     * @param name such as "Allt nytt om medborgarlöftena i Piteå"
     */
    public record Found(MunicipalitySummary municipality, Subject subject, String name) {}

    /**
     * @param about empty for all of the municipality, "moten", or "lofte/" and the slug of a promise
     * @throws NotFound where there is no such thing in public
     */
    public Found find(String municipality, String about) {
        MunicipalitySummary place =
                municipalities.bySlug(municipality).orElseThrow(() -> new NotFound("municipality " + municipality));
        if (about.startsWith(PROMISE)) {
            PublishedPromise promise = promises.find(place.id(), about.substring(PROMISE.length()))
                    .orElseThrow(() -> new NotFound("to follow: " + municipality));
            return new Found(
                    place,
                    Subject.promiseOf(place.id(), promise.id()),
                    name(Subject.Kind.PROMISE, promise.content().title()));
        }
        if (!about.isEmpty() && !about.equals(MEETINGS)) {
            throw new NotFound("to follow: " + municipality);
        }
        Subject subject = about.isEmpty() ? Subject.allOf(place.id()) : Subject.meetingsOf(place.id());
        return new Found(place, subject, name(subject.kind(), place.name()));
    }

    /** What each is called, in their order; what is not public any more is left out. */
    Map<Subject, String> names(Collection<Subject> subjects) {
        Map<Long, MunicipalitySummary> places =
                municipalities
                        .byIds(subjects.stream().map(Subject::municipality).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(MunicipalitySummary::id, Function.identity()));
        Map<Long, String> titles = promises
                .byIds(subjects.stream()
                        .map(Subject::promise)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(
                        PublishedPromise::id, promise -> promise.content().title()));
        Map<Subject, String> names = new LinkedHashMap<>();
        for (Subject subject : subjects) {
            MunicipalitySummary place = places.get(subject.municipality());
            String what =
                    subject.promise() != null ? titles.get(subject.promise()) : place == null ? null : place.name();
            if (what != null) {
                names.put(subject, name(subject.kind(), what));
            }
        }
        return names;
    }

    /** Of each municipality that occurs all of it and its meetings, and each promise: what one may choose among. */
    List<Subject> around(Collection<Subject> subjects) {
        return subjects.stream()
                .flatMap(subject -> Stream.of(
                        Subject.allOf(subject.municipality()), Subject.meetingsOf(subject.municipality()), subject))
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    private String name(Subject.Kind kind, @Nullable String what) {
        return messages.getMessage("subscription.subject." + kind, new Object[] {what}, SwedishTime.LOCALE);
    }
}
