package se.medborgarlofte.site;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;

/** Reads the first page. */
@Service
@Transactional(readOnly = true)
public class StartPages {

    private static final int SEARCHED_FROM = 10;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final Municipalities municipalities;

    StartPages(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    public StartPage of(String text) {
        String sought = text.strip();
        List<MunicipalitySummary> all = municipalities.all();
        List<MunicipalitySummary> found = all.stream()
                .filter(each -> each.name().toLowerCase(SWEDISH).contains(sought.toLowerCase(SWEDISH)))
                .toList();
        return new StartPage(found, sought, all.size() >= SEARCHED_FROM);
    }
}
