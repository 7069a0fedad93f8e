package se.medborgarlofte.site;

import java.io.Writer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.history.ChainFile;
import se.medborgarlofte.history.ChainHead;
import se.medborgarlofte.history.Chains;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.shared.NotFound;

/** Reads the public history of a municipality, as a page and as a file that can be checked. */
@Service
@Transactional(readOnly = true)
public class HistoryPages {

    private final Frames frames;
    private final Chains chains;

    HistoryPages(Frames frames, Chains chains) {
        this.frames = frames;
        this.chains = chains;
    }

    /**
     * @param number of the page, from 1
     * @throws NotFound for a municipality that does not take part, and for no such page
     */
    public HistoryPage of(String slug, int number) {
        MunicipalitySummary municipality = frames.municipality(slug);
        ChainHead head = chains.head(municipality.id());
        int last = head.number() - (number - 1) * HistoryPage.SIZE;
        if (number < 1 || number > 1 && last < 1) {
            throw new NotFound("page " + number + " of the history of " + slug);
        }
        return new HistoryPage(
                frames.senders(municipality),
                municipality,
                head,
                chains.newestFirst(municipality.id(), last - HistoryPage.SIZE + 1, last),
                number);
    }

    public MunicipalitySummary municipality(String slug) {
        return frames.municipality(slug);
    }

    /** Writes all of it, the oldest first, as it stands in the database. */
    public void write(MunicipalitySummary municipality, Writer out) {
        ChainFile file = ChainFile.begin(out, municipality.code(), municipality.name());
        chains.each(municipality.id(), 1, Integer.MAX_VALUE, file::write);
    }
}
