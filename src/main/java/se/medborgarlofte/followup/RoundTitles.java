package se.medborgarlofte.followup;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.medborgarlofte.agreement.PublishedAgreement;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.shared.SwedishDates;
import se.medborgarlofte.shared.SwedishTime;

/** The text that a round begins with. */
@Component
class RoundTitles {

    private final MessageSource messages;
    private final SwedishDates dates;

    RoundTitles(MessageSource messages, SwedishDates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    FollowUpContent content(
            PublishedAgreement agreement,
            RoundKind kind,
            Period period,
            LocalDate cutOff,
            List<JudgedPromise> promises) {
        String title =
                messages.getMessage("followup.title." + kind, new Object[] {dates.name(period)}, SwedishTime.LOCALE);
        return new FollowUpContent(
                title,
                kind,
                new Ref(agreement.id(), agreement.content().title()),
                agreement.content().approvers(),
                agreement.content().municipalities(),
                period,
                cutOff,
                promises,
                "");
    }
}
