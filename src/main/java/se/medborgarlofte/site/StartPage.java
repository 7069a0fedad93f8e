package se.medborgarlofte.site;

import java.util.List;
import se.medborgarlofte.organisation.MunicipalitySummary;

/**
 * The first page.
 *
 * @param sought what the visitor looks for; empty for all
 * @param searchable whether there are so many municipalities that a search helps
 */
public record StartPage(List<MunicipalitySummary> municipalities, String sought, boolean searchable) {}
