package se.medborgarlofte.feed;

import java.time.Instant;
import java.util.Set;
import org.springframework.context.MessageSourceResolvable;

/**
 * Something that has become public.
 *
 * @param key names it for ever, such as {@code version/17}; the same at each reading
 * @param municipalities that it is for
 * @param promises ids of those that it concerns, if any
 * @param href its page: a path within the application that begins with a slash
 * @param title what it is about, in its writer's words
 * @param what has happened, such as "Löftet har fått en ny lydelse"
 * @param summary a few sentences of plain text, or none
 * @param publishedAt when anybody could first read it
 * @param changedAt when it last became another; not before {@code publishedAt}
 * @param urgent whether one who follows it should be told at once, since it is soon too late
 */
public record FeedEntry(
        String key,
        Kind kind,
        Set<Long> municipalities,
        Set<Long> promises,
        String href,
        String title,
        MessageSourceResolvable what,
        String summary,
        Instant publishedAt,
        Instant changedAt,
        boolean urgent) {

    /** What followers and readers tell apart. */
    public enum Kind {
        /** An agreement or a promise, in a first or a new wording. */
        PUBLICATION,
        /** A completed measure. */
        MEASURE,
        /** How it went: a round that was followed up. */
        VERDICT,
        /** To a question or a view. */
        ANSWER,
        NEWS,
        /** A meeting or a broadcast: announced, moved, cancelled, or told of afterwards. */
        GATHERING
    }

    public FeedEntry {
        municipalities = Set.copyOf(municipalities);
        promises = Set.copyOf(promises);
    }
}
