package se.medborgarlofte.dialogue;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.shared.BaseUrl;
import se.medborgarlofte.shared.SwedishDates;
import se.medborgarlofte.shared.SwedishTime;

/** The words of letters to those who signed up. */
@Component
class SignUpLetters {

    private final MessageSource messages;
    private final SwedishDates dates;
    private final BaseUrl base;

    SignUpLetters(MessageSource messages, SwedishDates dates, BaseUrl base) {
        this.messages = messages;
        this.dates = dates;
        this.base = base;
    }

    Letter confirmation(PublishedGathering gathering, NewSignUp wanted, String token) {
        return letter(
                "confirmation",
                wanted.email(),
                gathering,
                wanted.people(),
                base.link(gathering.href() + "/anmalan/" + token));
    }

    /** @param before when and where it was to be */
    Letter moved(PublishedGathering gathering, Earlier before, String email) {
        return letter(
                "moved", email, gathering, dates.moment(before.startsAt()), where(before.venue(), before.place()));
    }

    Letter cancelled(PublishedGathering gathering, String email) {
        return letter("cancelled", email, gathering, gathering.cancelledBecause(), "");
    }

    private Letter letter(String what, String email, PublishedGathering gathering, Object first, Object second) {
        String place = where(gathering.venue(), gathering.place());
        return new Letter(
                email,
                text("dialogue.letter." + what + ".subject", oneLine(gathering.topic())),
                text(
                        "dialogue.letter." + what + ".text",
                        gathering.topic(),
                        dates.moment(gathering.startsAt()),
                        place.isEmpty() && gathering.link() != null ? gathering.link() : place,
                        base.link(gathering.href()),
                        first,
                        second));
    }

    private static String where(String venue, @Nullable String place) {
        return place == null ? venue : venue.isEmpty() ? place : venue + ", " + place;
    }

    private static String oneLine(String topic) {
        return topic.replaceAll("\\p{Cntrl}+", " ");
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, SwedishTime.LOCALE);
    }
}
