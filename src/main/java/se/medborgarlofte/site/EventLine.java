package se.medborgarlofte.site;

import org.jspecify.annotations.Nullable;
import se.medborgarlofte.measure.PublicMeasures;
import se.medborgarlofte.promise.PublicEvent;

/**
 * One dated event behind a figure.
 *
 * @param party the name of the one who did it
 * @param municipality the name of where it was done
 * @param text what was released to read about a measure
 * @param href the page of the meeting or broadcast that it was; null for other measures
 */
public record EventLine(
        PublicEvent event,
        String party,
        String municipality,
        @Nullable String href,
        PublicMeasures.@Nullable ReleasedText text) {

    /** The town or district, or else the whole municipality. */
    public String where() {
        String place = event.place();
        return place == null ? municipality : place;
    }
}
