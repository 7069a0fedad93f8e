package se.medborgarlofte.administration;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Opening;
import se.medborgarlofte.account.Owners;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.mail.Outbox;
import se.medborgarlofte.shared.BaseUrl;
import se.medborgarlofte.shared.SwedishDates;
import se.medborgarlofte.shared.SwedishTime;

/** Tells the owners of what is written in a municipality that somebody reads it: who, why, and until when. */
@Component
class OpeningLetters {

    private final Owners owners;
    private final Outbox outbox;
    private final MessageSource messages;
    private final SwedishDates dates;
    private final BaseUrl base;

    OpeningLetters(Owners owners, Outbox outbox, MessageSource messages, SwedishDates dates, BaseUrl base) {
        this.owners = owners;
        this.outbox = outbox;
        this.messages = messages;
        this.dates = dates;
        this.base = base;
    }

    /** @return how many are told */
    int tell(Opening opening) {
        String subject = text("administration.mail.opened.subject", opening.where());
        String body = text(
                "administration.mail.opened.text",
                opening.title().isEmpty() ? opening.name() : opening.name() + ", " + opening.title(),
                opening.where(),
                dates.moment(opening.from()),
                dates.moment(opening.until()),
                opening.reason(),
                base.link(OpeningTasks.log(opening)));
        List<String> all = owners.of(opening.municipality());
        all.forEach(owner -> outbox.post(new Letter(owner, subject, body)));
        return all.size();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, SwedishTime.LOCALE);
    }
}
