package se.medborgarlofte.organisation;

/**
 * One of Sweden's municipalities, whether it takes part or not.
 *
 * @param code kommunkod of Statistics Sweden, four digits
 */
public record KnownMunicipality(String code, String name, String slug) {}
