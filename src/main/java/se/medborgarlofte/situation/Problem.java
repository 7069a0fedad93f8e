package se.medborgarlofte.situation;

import java.util.List;

/**
 * One problem of an edition.
 *
 * @param key the same through all editions of the municipality, so that a problem is followed when its words change
 * @param area where, or what, it is about
 * @param causes from the analysis of causes (<em>orsaksanalys</em>)
 * @param goal what it is to become
 */
public record Problem(
        int key, String title, String area, List<String> causes, List<ProblemSource> sources, String goal) {

    public Problem {
        causes = causes == null ? List.of() : List.copyOf(causes);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    Problem as(int other) {
        return new Problem(other, title, area, causes, sources, goal);
    }
}
