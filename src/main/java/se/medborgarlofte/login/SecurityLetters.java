package se.medborgarlofte.login;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Actors;
import se.medborgarlofte.account.IdentityBound;
import se.medborgarlofte.account.PasswordChosen;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.mail.Outbox;
import se.medborgarlofte.shared.BaseUrl;
import se.medborgarlofte.shared.SwedishTime;

/**
 * Tells people by mail what somebody has done with their log-in, since it may have been somebody else: in the
 * transaction of the act. Nothing secret is in it, and its link begins with the base that is set.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SecurityLetters {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'kl.' HH.mm", SwedishTime.LOCALE);

    private final Outbox outbox;
    private final Actors actors;
    private final BaseUrl base;
    private final MessageSource messages;
    private final SwedishTime time;

    SecurityLetters(Outbox outbox, Actors actors, BaseUrl base, MessageSource messages, SwedishTime time) {
        this.outbox = outbox;
        this.actors = actors;
        this.base = base;
        this.messages = messages;
        this.time = time;
    }

    void newDevice(Actor actor, String browser) {
        String device = browser.isEmpty() ? text("login.sessions.unknown") : browser;
        post(actor, "newDevice", text("login.letter.newDevice", device, now()));
    }

    @EventListener
    public void told(PasswordChosen chosen) {
        String kind = chosen.first() ? "firstPassword" : "password";
        actors.load(chosen.person()).ifPresent(actor -> post(actor, kind, text("login.letter." + kind, now())));
    }

    @EventListener
    public void told(IdentityBound bound) {
        actors.load(bound.person()).ifPresent(actor -> post(actor, "factor", text("login.letter.identity", now())));
    }

    @EventListener
    public void told(FactorChanged changed) {
        String frame = changed.what() == FactorChanged.What.RESET ? "login.letter.byAnother" : "login.letter";
        actors.load(changed.person())
                .ifPresent(actor -> post(actor, "factor", frame, text("login.letter.factor." + changed.what(), now())));
    }

    private void post(Actor actor, String kind, String what) {
        post(actor, kind, "login.letter", what);
    }

    private void post(Actor actor, String kind, String frame, String what) {
        String where = base.isSet() ? text("login.letter.where", base.link("/arbetsyta/konto")) : "";
        outbox.post(new Letter(
                actor.email(), text("login.letter." + kind + ".subject"), text(frame, actor.name(), what, where)));
    }

    private String now() {
        return LocalDateTime.ofInstant(time.now(), SwedishTime.ZONE).format(MOMENT);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, SwedishTime.LOCALE);
    }
}
