package se.medborgarlofte.site;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.question.PublishedAnswer;
import se.medborgarlofte.question.PublishedAnswers;
import se.medborgarlofte.shared.NotFound;

/** Reads what citizens said and what was done, in a constant number of statements. */
@Service
@Transactional(readOnly = true)
public class SaidPages {

    private final Frames frames;
    private final PublishedAnswers answers;

    SaidPages(Frames frames, PublishedAnswers answers) {
        this.frames = frames;
        this.answers = answers;
    }

    /**
     * @param number of the page, from 1
     * @throws NotFound for a municipality that does not take part, and for no such page
     */
    public SaidPage of(String slug, int number) {
        MunicipalitySummary municipality = frames.municipality(slug);
        int total = answers.count(municipality.id());
        if (number < 1 || number > 1 && (long) (number - 1) * SaidPage.SIZE >= total) {
            throw new NotFound("page " + number + " of answers in " + slug);
        }
        return new SaidPage(
                frames.senders(municipality),
                municipality,
                answers.in(municipality.id(), (number - 1) * SaidPage.SIZE, SaidPage.SIZE),
                total,
                number,
                answers.usualTime(municipality.id()).orElse(null));
    }

    /** @throws NotFound for a question that is not answered in public there */
    public AnswerPage one(String slug, long id) {
        MunicipalitySummary municipality = frames.municipality(slug);
        PublishedAnswer answer =
                answers.find(municipality.id(), id).orElseThrow(() -> new NotFound("answer " + id + " in " + slug));
        return new AnswerPage(frames.senders(municipality), municipality, answer, answers.wordings(id));
    }
}
