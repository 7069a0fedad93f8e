package se.medborgarlofte.situation;

import java.time.LocalDate;

/**
 * A problem as another text names it: whole, in the words of the edition that held when that text was written. What was
 * approved and published keeps them.
 *
 * @param edition its date
 */
public record ProblemRef(long municipality, LocalDate edition, Problem problem) {

    public ProblemKey key() {
        return new ProblemKey(municipality, problem.key());
    }
}
