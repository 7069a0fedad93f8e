package se.medborgarlofte.promise;

import java.util.List;

/**
 * How a promise stood when a day was over.
 *
 * @param events behind its figures, by day
 */
public record PromiseAsOf(long id, PromiseContent content, Progress progress, List<CountedEvent> events) {}
