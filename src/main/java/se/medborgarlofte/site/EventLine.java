package se.medborgarlofte.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.measure.PublicMeasures;
import se.medborgarlofte.promise.PublicEvent;

/**
 * One dated event behind a figure.
 *
 * @param party the name of the one who did it
 * @param municipality the name of where it was done
 * @param promises the ways to those that it was done for, where the page is not one promise's own
 * @param text what was released to read about a measure
 * @param href the page of the meeting or broadcast that it was; null for other measures
 */
public record EventLine(
        PublicEvent event,
        String party,
        String municipality,
        @Nullable String href,
        List<Link> promises,
        PublicMeasures.@Nullable ReleasedText text) {

    /** The town or district, or else the whole municipality. */
    public String where() {
        String place = event.place();
        return place == null ? municipality : place;
    }
}
