package se.medborgarlofte.site;

import java.util.List;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.organisation.Senders;
import se.medborgarlofte.question.PublishedAnswer;

/**
 * One question and its answer.
 *
 * @param wordings every one that was published, the newest first
 */
public record AnswerPage(
        Senders senders,
        MunicipalitySummary municipality,
        PublishedAnswer answer,
        List<PublishedAnswer.Wording> wordings) {

    /** Those before the one that holds. */
    public List<PublishedAnswer.Wording> earlier() {
        return wordings.subList(1, wordings.size());
    }
}
