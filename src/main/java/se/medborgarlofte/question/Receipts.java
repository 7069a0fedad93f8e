package se.medborgarlofte.question;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;

/** Reads receipts. */
@Service
@Transactional(readOnly = true)
public class Receipts {

    private final QuestionQueries queries;
    private final QuestionSteps steps;
    private final PublishedAnswers answers;
    private final SwedishTime time;

    Receipts(QuestionQueries queries, QuestionSteps steps, PublishedAnswers answers, SwedishTime time) {
        this.queries = queries;
        this.steps = steps;
        this.answers = answers;
        this.time = time;
    }

    /** @throws NotFound for a secret that is none */
    public Receipt find(long municipality, String secret) {
        QuestionRow row =
                queries.findByReceipt(municipality, Secrets.hash(secret)).orElseThrow(() -> new NotFound("a receipt"));
        Long answered = row.duplicateOf() == null ? Long.valueOf(row.id()) : row.duplicateOf();
        return new Receipt(
                row.id(),
                row.state(),
                row.wording(),
                row.party().name(),
                row.receivedAt(),
                row.dueAt(),
                row.state() == QuestionState.RECEIVED && row.dueAt().isBefore(time.now()),
                row.about().target() != null,
                steps.of(row.id()),
                answers.find(municipality, answered).orElse(null));
    }
}
