package se.medborgarlofte.news;

import java.time.Instant;

/**
 * A news item in a list.
 *
 * @param publishedAt when anybody could first read it
 */
public record NewsLine(String href, String title, String lead, Instant publishedAt) {}
