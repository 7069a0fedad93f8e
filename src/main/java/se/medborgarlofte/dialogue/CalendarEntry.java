package se.medborgarlofte.dialogue;

import java.time.Instant;

/**
 * A gathering as calendars show it.
 *
 * @param sequence how often that has changed since it was announced
 * @param changedAt when anything of it last changed
 */
public record CalendarEntry(PublishedGathering gathering, int sequence, Instant changedAt) {}
