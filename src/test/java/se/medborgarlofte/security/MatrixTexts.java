package se.medborgarlofte.security;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import se.medborgarlofte.dialogue.Access;
import se.medborgarlofte.dialogue.Agenda;
import se.medborgarlofte.dialogue.Arrangement;
import se.medborgarlofte.dialogue.DraftGathering;
import se.medborgarlofte.dialogue.MeetingForm;
import se.medborgarlofte.measure.MeasureFixtures.Scene;
import se.medborgarlofte.promise.Commitment;
import se.medborgarlofte.promise.Direction;
import se.medborgarlofte.promise.DraftPromise;
import se.medborgarlofte.promise.DraftPromise.DraftTarget;
import se.medborgarlofte.promise.Milestone;
import se.medborgarlofte.promise.Outcome;
import se.medborgarlofte.promise.Purpose;
import se.medborgarlofte.promise.Rule;
import se.medborgarlofte.shared.Period;

/** What is written in a scene, for the matrix of permissions. */
final class MatrixTexts {

    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private MatrixTexts() {}

    static DraftPromise promise(Scene scene, String title) {
        List<Long> parties = List.of(scene.town().party(), scene.police());
        Set<Purpose> purposes = Set.of(Purpose.values()[0]);
        List<Long> where = List.of(scene.town().id());
        DraftTarget milestone = new DraftTarget(null, Set.of(), new Milestone("Klart", null), Commitment.BINDING);
        Rule rule = new Outcome("Otrygga", "procent", Direction.DOWN, BigDecimal.TEN, BigDecimal.ONE, "Brå");
        DraftTarget outcome = new DraftTarget(null, Set.of(), rule, Commitment.BINDING);
        return new DraftPromise(
                title,
                "Vi syns.",
                "Vi syns på torget.",
                "",
                purposes,
                null,
                parties,
                where,
                YEAR,
                false,
                List.of(milestone, outcome));
    }

    static DraftGathering invitation(Scene scene, LocalDateTime evening) {
        long town = scene.town().id();
        long party = scene.town().party();
        return new DraftGathering(
                town,
                Set.of(),
                party,
                Set.of(),
                null,
                "Fråga oss",
                "Kom.",
                evening,
                null,
                "Torget",
                "",
                null,
                new Arrangement(MeetingForm.MEETING, Agenda.NONE, "", Access.UNKNOWN, 40, ""),
                Set.of());
    }
}
