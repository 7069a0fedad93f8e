package se.medborgarlofte.situation;

import java.util.List;
import java.util.Optional;

/**
 * The whole of an edition. Stored as canonical JSON, so fields are added and never renamed; what an older one lacks reads
 * as empty.
 */
public record EditionContent(EditionText text, List<Problem> problems) {

    public EditionContent {
        problems = problems == null ? List.of() : List.copyOf(problems);
    }

    public Optional<Problem> problem(int key) {
        return problems.stream().filter(problem -> problem.key() == key).findFirst();
    }

    EditionContent with(EditionText other) {
        return new EditionContent(other, problems);
    }

    EditionContent with(List<Problem> others) {
        return new EditionContent(text, others);
    }
}
