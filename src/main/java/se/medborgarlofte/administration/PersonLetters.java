package se.medborgarlofte.administration;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Invitations;
import se.medborgarlofte.account.MembershipSummary;
import se.medborgarlofte.account.PersonSummary;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.mail.MailRoute;
import se.medborgarlofte.mail.Outbox;
import se.medborgarlofte.shared.BaseUrl;
import se.medborgarlofte.shared.SwedishTime;

/** The letters about somebody's account, posted in the transaction of the act. Links begin with the base that is set. */
@Component
class PersonLetters {

    private final Outbox outbox;
    private final MailRoute route;
    private final BaseUrl base;
    private final MessageSource messages;

    PersonLetters(Outbox outbox, MailRoute route, BaseUrl base, MessageSource messages) {
        this.outbox = outbox;
        this.route = route;
        this.base = base;
        this.messages = messages;
    }

    /**
     * Whoever gets the link takes over the account. So only where mail reaches nobody does the one who invites get it.
     *
     * @param secret of the link
     */
    SentInvitation invite(Actor by, PersonSummary person, String secret) {
        String link = base.link("/inbjudan/" + secret);
        if (!base.isSet() && route.toPeople()) {
            throw Refusal.of("administration.error.invitation.base");
        }
        if (!base.isSet()) {
            return SentInvitation.handedOver(link);
        }
        String kind = person.invited() ? "invitation" : "newLink";
        outbox.post(new Letter(
                person.email(),
                text("administration.letter." + kind + ".subject"),
                text(
                        "administration.letter." + kind,
                        person.name(),
                        inWords(by, person),
                        Invitations.LIFE.toDays(),
                        link)));
        return route.toPeople() ? SentInvitation.mailed(person.email()) : SentInvitation.handedOver(link);
    }

    /** To the old address and the new: whoever reads either learns of it. */
    void emailChanged(PersonSummary before, String newAddress) {
        for (String address : new String[] {before.email(), newAddress}) {
            outbox.post(new Letter(
                    address,
                    text("administration.letter.email.subject"),
                    text("administration.letter.email", before.name(), before.email(), newAddress)));
        }
    }

    /** Name, function and party: the member's, which is what a party administrator invites for. */
    private String inWords(Actor by, PersonSummary member) {
        Stream<String> what = by.isSystemAdministrator()
                ? Stream.of(text("administration.letter.system"))
                : member.memberships().stream().map(MembershipSummary::partyName);
        return Stream.concat(Stream.of(by.name(), by.title()), what)
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, SwedishTime.LOCALE);
    }
}
