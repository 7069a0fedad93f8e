package se.medborgarlofte.administration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Opening;
import se.medborgarlofte.account.Openings;
import se.medborgarlofte.form.PersonalDataGuard;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.LoggedOut;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.security.Thing;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;

/**
 * How the system administrator, who has no part in what is written, reads what is not public all the same (läsning med
 * angivet skäl): one municipality at a time, for some hours, with a reason that its owners get at once.
 */
@Service
@Transactional(readOnly = true)
public class ReadingAdministration {

    /** For so many hours. */
    public static final List<Integer> HOURS = List.of(1, 2, 4);

    public static final int SHORTEST_REASON = 20;
    public static final int LONGEST_REASON = 1000;

    /** For so long it is shown what has been open. */
    static final Duration SHOWN = Duration.ofDays(30);

    private final Permissions permissions;
    private final Acts acts;
    private final Openings openings;
    private final OpeningLetters letters;
    private final Municipalities municipalities;
    private final SwedishTime time;

    ReadingAdministration(
            Permissions permissions,
            Acts acts,
            Openings openings,
            OpeningLetters letters,
            Municipalities municipalities,
            SwedishTime time) {
        this.permissions = permissions;
        this.acts = acts;
        this.openings = openings;
        this.letters = letters;
        this.municipalities = municipalities;
        this.time = time;
    }

    /** @param told how many were sent a mail of it */
    public record Opened(Opening opening, int told) {}

    /** What has been open lately, whoever opened it; what is open first. */
    public List<Opening> lately(Actor actor) {
        permissions.requireAnywhere(actor, Action.OPEN_FOR_READING);
        return openings.since(time.now().minus(SHOWN)).stream()
                .sorted(Comparator.comparing(opening -> !opening.isOpen(time.now())))
                .toList();
    }

    public List<MunicipalitySummary> municipalities(Actor actor) {
        permissions.requireAnywhere(actor, Action.OPEN_FOR_READING);
        return municipalities.all();
    }

    /** All that is wrong with what was typed; what is null could not be read, and that is told already. */
    public List<Refusal> wrong(@Nullable Long municipality, String reason, @Nullable Integer hours) {
        List<Refusal> wrong = new ArrayList<>();
        if (municipality != null && municipalities.byIds(List.of(municipality)).isEmpty()) {
            wrong.add(Refusal.at("municipality", "organisation.error.municipality.unknown"));
        }
        int length = reason.codePointCount(0, reason.length());
        if (length < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            wrong.add(Refusal.at("reason", "administration.error.reading.reason", SHORTEST_REASON, LONGEST_REASON));
        }
        PersonalDataGuard.refusal("reason", reason).ifPresent(wrong::add);
        if (hours != null && !HOURS.contains(hours)) {
            wrong.add(Refusal.at("hours", "form.error.choice"));
        }
        return wrong;
    }

    /** @param hours one of {@link #HOURS} */
    @Transactional
    public Opened open(Actor actor, long municipality, String reason, int hours) {
        permissions.requireAnywhere(actor, Action.OPEN_FOR_READING);
        wrong(municipality, reason, hours).stream().findFirst().ifPresent(refusal -> {
            throw refusal;
        });
        permissions.requireFresh(actor);
        Opening opening = openings.open(actor.personId(), municipality, reason, Duration.ofHours(hours));
        Change change = Change.to(Map.of("opening", opening.id(), "from", opening.from(), "to", opening.until()));
        record(actor, Deed.OPENED, opening, change.with(reason));
        return new Opened(opening, letters.tell(opening));
    }

    /** Before its time; whoever opened it, any administrator may end it. */
    @Transactional
    public void close(Actor actor, long id) {
        permissions.requireAnywhere(actor, Action.OPEN_FOR_READING);
        close(actor, openings.byId(id).orElseThrow(() -> new NotFound("opening " + id)));
    }

    /** Who logs out has read what they wanted to. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(LoggedOut out) {
        out.actor().openings().forEach(opening -> close(out.actor(), opening));
    }

    private void close(Actor actor, Opening opening) {
        if (openings.close(opening.id(), actor.personId())) {
            record(actor, Deed.CLOSED, opening, Change.to(Map.of("opening", opening.id())));
        }
    }

    private void record(Actor actor, Deed deed, Opening opening, Change change) {
        Thing thing = new Thing(Thing.Kind.MUNICIPALITY, opening.municipality(), opening.where());
        acts.record(actor, Action.OPEN_FOR_READING, Set.of(opening.municipality()), deed, thing, change);
    }
}
