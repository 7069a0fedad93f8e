package se.medborgarlofte.organisation;

/** A town or district of a municipality. */
public record PlaceSummary(long id, long municipality, String name, PlaceKind kind) {}
