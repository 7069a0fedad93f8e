package se.medborgarlofte.organisation;

/**
 * A town or district of a municipality.
 *
 * @param retired no longer offered for anything new
 */
public record PlaceSummary(long id, long municipality, String name, PlaceKind kind, boolean retired) {}
