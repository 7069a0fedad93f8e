package se.medborgarlofte.organisation;

/**
 * A municipality as others see it.
 *
 * @param code kommunkod, four digits
 * @param slug the first part of its public addresses; never changes
 */
public record MunicipalitySummary(long id, String code, String name, String slug) {}
