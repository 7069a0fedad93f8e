package se.medborgarlofte.dialogue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.Access.Aid;

/** An {@link Arrangement} as it is kept. */
@Embeddable
class Arranged {

    @Enumerated(EnumType.STRING)
    private @Nullable MeetingForm form;

    /** JSON. */
    private String agenda;

    private String directions;
    private boolean stepFree;
    private boolean hearingLoop;
    private boolean interpretation;

    private String accessText;

    private @Nullable Integer seats;
    private String answeredBy;

    @SuppressWarnings("NullAway")
    protected Arranged() {}

    Arranged(Arrangement arrangement) {
        form = arrangement.form();
        agenda = arrangement.agenda().json();
        directions = arrangement.directions();
        Set<Aid> aids = arrangement.access().aids();
        stepFree = aids.contains(Aid.STEP_FREE);
        hearingLoop = aids.contains(Aid.HEARING_LOOP);
        interpretation = aids.contains(Aid.INTERPRETATION);
        accessText = arrangement.access().text();
        seats = arrangement.seats();
        answeredBy = arrangement.answeredBy();
    }

    Arrangement arrangement() {
        return new Arrangement(
                form,
                Agenda.of(agenda),
                directions,
                new Access(aids(stepFree, hearingLoop, interpretation), accessText),
                seats,
                answeredBy);
    }

    static Set<Aid> aids(boolean stepFree, boolean hearingLoop, boolean interpretation) {
        Set<Aid> aids = EnumSet.noneOf(Aid.class);
        if (stepFree) {
            aids.add(Aid.STEP_FREE);
        }
        if (hearingLoop) {
            aids.add(Aid.HEARING_LOOP);
        }
        if (interpretation) {
            aids.add(Aid.INTERPRETATION);
        }
        return aids;
    }
}
