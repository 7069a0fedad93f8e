package se.medborgarlofte.site;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.organisation.Senders;
import se.medborgarlofte.question.PublishedAnswer;

/**
 * What citizens said and what was done (ni sa – vi gjorde).
 *
 * @param answers of this page, the latest first
 * @param total of all pages
 * @param number of this page, from 1
 * @param usualTime from question to answer; null while there are too few to say
 */
public record SaidPage(
        Senders senders,
        MunicipalitySummary municipality,
        List<PublishedAnswer> answers,
        int total,
        int number,
        @Nullable Duration usualTime) {

    static final int SIZE = 50;

    private static final int HOURS_OF_DAY = 24;

    public int pages() {
        return (total + SIZE - 1) / SIZE;
    }

    /** By theme, in the order of the latest answer; those without one last, under an empty name. */
    public Map<String, List<PublishedAnswer>> themes() {
        Map<String, List<PublishedAnswer>> themes = new LinkedHashMap<>();
        answers.forEach(answer -> themes.computeIfAbsent(answer.now().theme(), theme -> new ArrayList<>())
                .add(answer));
        List<PublishedAnswer> others = themes.remove("");
        if (others != null) {
            themes.put("", others);
        }
        return themes;
    }

    /** Days of the usual time, rounded up. */
    public long usualDays() {
        return usualTime == null ? 0 : Math.max(1, (usualTime.toHours() + HOURS_OF_DAY - 1) / HOURS_OF_DAY);
    }

    public List<Link> trail() {
        return List.of(new Link(municipality.name(), senders.href()));
    }
}
