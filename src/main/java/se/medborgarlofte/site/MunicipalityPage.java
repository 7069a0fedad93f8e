package se.medborgarlofte.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.PublishedGathering;
import se.medborgarlofte.measure.PublicMeasures;
import se.medborgarlofte.news.NewsLine;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.organisation.Senders;
import se.medborgarlofte.question.PublishedAnswer;

/**
 * The page of a municipality.
 *
 * @param current every agreement that holds today
 * @param expired where none holds: the last one that did
 * @param coming agreements that hold later
 * @param earlier agreements that have ended, the newest first; without the expired one
 * @param all how every promise went or goes, under whatever agreement
 * @param meetings announced meetings and broadcasts, the next first; also what is cancelled
 * @param planned municipal works to come that a publisher chose to show; they never count
 * @param latest what was done last
 * @param said the latest questions that were answered
 * @param news the latest
 */
public record MunicipalityPage(
        Senders senders,
        MunicipalitySummary municipality,
        List<AgreementItem> current,
        @Nullable AgreementItem expired,
        List<AgreementItem> coming,
        List<AgreementItem> earlier,
        Rollup all,
        List<PublishedGathering> meetings,
        List<PublicMeasures.Planned> planned,
        List<EventLine> latest,
        List<PublishedAnswer> said,
        List<NewsLine> news) {

    public boolean isWithoutAgreement() {
        return current.isEmpty() && expired == null && coming.isEmpty();
    }

    /** When one can meet them next; null where nothing is announced. */
    public @Nullable PublishedGathering next() {
        return meetings.stream()
                .filter(PublishedGathering::isComing)
                .findFirst()
                .orElse(null);
    }
}
