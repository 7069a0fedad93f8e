package se.medborgarlofte.situation;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.medborgarlofte.shared.SwedishDates;
import se.medborgarlofte.shared.SwedishTime;

/** Editions in Swedish words. Templates say {@code @editionTexts.name(…)}. */
@Component("editionTexts")
public class EditionTexts {

    private final MessageSource messages;
    private final SwedishDates dates;

    EditionTexts(MessageSource messages, SwedishDates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    /** "lägesbild av den 3 maj 2026, kommunstyrelsen § 45". */
    public String name(EditionRef edition) {
        EditionDecision decision = edition.decision();
        String by = (decision.by() + ' ' + decision.paragraph()).strip();
        return text("situation.ref", dates.day(edition.date()), by);
    }

    /** As {@link #name}, of which municipality, and the decision whole. */
    public String full(EditionRef edition) {
        EditionDecision decision = edition.decision();
        return text(
                "situation.ref.full",
                edition.municipality().name(),
                name(edition),
                dates.day(decision.on()),
                decision.registrationNumber().isEmpty()
                        ? ""
                        : text("situation.decision.registration", decision.registrationNumber()));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, SwedishTime.LOCALE);
    }
}
