package se.medborgarlofte.situation;

import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.SwedishDates;
import se.medborgarlofte.shared.SwedishTime;

/** Sources and their age in Swedish words. Templates say {@code @sourceAges.told(…)}. */
@Component("sourceAges")
public class SourceAges {

    private static final int MONTHS = 12;

    private final MessageSource messages;
    private final SwedishDates dates;
    private final SwedishTime time;

    SourceAges(MessageSource messages, SwedishDates dates, SwedishTime time) {
        this.messages = messages;
        this.dates = dates;
        this.time = time;
    }

    /** "Medborgardialog: Trygghetsvandring i centrum, mars 2024". */
    public String name(ProblemSource source) {
        LocalDate first = source.date().withDayOfMonth(1);
        String month = dates.name(new Period(first, first.plusMonths(1).minusDays(1)));
        return text("situation.source", text("situation.source." + source.kind()), source.title(), month);
    }

    /** As {@link #name}, and how old it is; of what is over, how old it was then. */
    public String told(ProblemSource source, Period rests) {
        boolean over = rests.isBefore(time.today());
        SourceAge age = age(source, rests);
        return name(source) + ", "
                + text(over ? "situation.age.then" : "situation.age", words(age.years(), age.months()));
    }

    /** "2 år 8 månader gammal". */
    public String today(ProblemSource source) {
        SourceAge age = age(source);
        return text("situation.age", words(age.years(), age.months()));
    }

    /** Whether it is older than what rests on it lasts. */
    public boolean isOld(ProblemSource source, Period rests) {
        return age(source, rests).old();
    }

    /** Whether it is older than the time that may pass between two follow-ups. */
    public boolean isOld(ProblemSource source) {
        return age(source).old();
    }

    /** "2 år". */
    public String length(Period rests) {
        java.time.Period length =
                java.time.Period.between(rests.start(), rests.end().plusDays(1));
        return words(length.getYears(), length.getMonths());
    }

    private SourceAge age(ProblemSource source, Period rests) {
        LocalDate today = time.today();
        LocalDate on = rests.isBefore(today) ? rests.end() : today;
        return SourceAge.of(source.date(), on, rests.start(), rests.end().plusDays(1));
    }

    private SourceAge age(ProblemSource source) {
        LocalDate today = time.today();
        return SourceAge.of(source.date(), today, today.minusYears(SituationPlan.YEARS), today);
    }

    private String words(int years, int months) {
        if (years == 0) {
            return text("situation.age.months", months);
        }
        return months == 0
                ? text("situation.age.years", years)
                : text("situation.age.years", years) + ' ' + text("situation.age.months", months);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, SwedishTime.LOCALE);
    }
}
