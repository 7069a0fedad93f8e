package se.medborgarlofte.followup;

import java.time.LocalDate;
import se.medborgarlofte.promise.CountedEvent;

/**
 * An event behind a frozen figure.
 *
 * @param id source, its number and revision, such as {@code MEASURE/12/1}
 */
public record FrozenEvent(String id, LocalDate day, int quantity) {

    static FrozenEvent of(CountedEvent event) {
        return new FrozenEvent(
                event.source().kind() + "/" + event.source().id() + "/" + event.revision(),
                event.day(),
                event.quantity());
    }
}
