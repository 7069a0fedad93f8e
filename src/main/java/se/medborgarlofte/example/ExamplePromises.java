package se.medborgarlofte.example;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.example.ExamplePlaces.Made;
import se.medborgarlofte.example.ExamplePlaces.Types;
import se.medborgarlofte.promise.ActivityKind;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.promise.AtLeast;
import se.medborgarlofte.promise.Commitment;
import se.medborgarlofte.promise.Coverage;
import se.medborgarlofte.promise.Direction;
import se.medborgarlofte.promise.DraftPromise;
import se.medborgarlofte.promise.DraftPromise.DraftTarget;
import se.medborgarlofte.promise.Milestone;
import se.medborgarlofte.promise.Outcome;
import se.medborgarlofte.promise.Pause;
import se.medborgarlofte.promise.Promises;
import se.medborgarlofte.promise.Purpose;
import se.medborgarlofte.promise.Recurrence;
import se.medborgarlofte.promise.Rule;
import se.medborgarlofte.promise.WithoutMeasure;
import se.medborgarlofte.shared.Period;

/** Writes the example's promises: four that are counted or not, and two with the other kinds of targets. */
@Component
class ExamplePromises {

    /** The classes that are promised a visit. */
    static final List<String> CLASSES = List.of("7A", "7B", "7C", "7D", "7E", "7F");

    /** Of the promise for the seventh graders. */
    static final int LIST = 1;

    /** Of the promise for lit paths. */
    static final int PLAN = 2;

    static final int AVOIDING = 3;

    private final Promises promises;
    private final ActivityTypes types;
    private final ExampleTexts texts;

    ExamplePromises(Promises promises, ActivityTypes types, ExampleTexts texts) {
        this.promises = promises;
        this.types = types;
        this.texts = texts;
    }

    /** Of the promises. */
    record Ids(long dialogue, long broadcasts, long neighbours, long theft, long seventh, long light) {}

    /** @param start their first day */
    Ids write(Actor editor, long agreement, Made made, Types counted, LocalDate start) {
        Period year = year(start);
        List<Long> both = List.of(made.piteaParty(), made.police());
        Draft draft = new Draft(editor, agreement, made.pitea(), year);
        return new Ids(
                draft.write(
                        "dialogue",
                        both,
                        Set.of(Purpose.PARTICIPATION, Purpose.SAFETY),
                        "environments",
                        atLeast(3, types.general(ActivityKind.MEETING).id())),
                draft.write(
                        "broadcasts",
                        List.of(made.police()),
                        Set.of(Purpose.TRUST, Purpose.PARTICIPATION),
                        "youth",
                        atLeast(3, types.general(ActivityKind.BROADCAST).id())),
                draft.write(
                        "neighbours",
                        both,
                        Set.of(Purpose.PREVENTION, Purpose.SAFETY),
                        "environments",
                        atLeast(6, counted.information())),
                draft.write(
                        "theft",
                        both,
                        Set.of(Purpose.PREVENTION, Purpose.TRUST),
                        "environments",
                        target(new WithoutMeasure())),
                draft.write(
                        "seventh",
                        List.of(made.police()),
                        Set.of(Purpose.TRUST, Purpose.PREVENTION),
                        "youth",
                        target(new Coverage(CLASSES, 1, Recurrence.WHOLE), counted.classVisit()),
                        target(AtLeast.of(2, Recurrence.MONTH), counted.footPatrol())),
                draft.write(
                        "light",
                        List.of(made.piteaParty()),
                        Set.of(Purpose.SAFETY),
                        "environments",
                        atLeast(4, counted.lighting()),
                        target(new Milestone(
                                texts.get("promise.light.milestone"),
                                year.start().plusMonths(4))),
                        new DraftTarget(null, Set.of(), avoiding(), Commitment.AMBITION)));
    }

    /** The days of the promises. */
    static Period year(LocalDate start) {
        return new Period(start, start.plusYears(1).minusDays(1));
    }

    private Outcome avoiding() {
        return new Outcome(
                texts.get("promise.light.indicator"),
                texts.get("promise.light.unit"),
                Direction.DOWN,
                new BigDecimal("38"),
                new BigDecimal("30"),
                texts.get("promise.light.source"));
    }

    private static DraftTarget atLeast(int number, long type) {
        return target(AtLeast.of(number, Recurrence.WHOLE), type);
    }

    private static DraftTarget target(Rule rule, Long... types) {
        return new DraftTarget(null, Set.of(types), rule, Commitment.BINDING);
    }

    /** What is the same for all of them. */
    private final class Draft {

        private final Actor editor;
        private final long agreement;
        private final long municipality;
        private final Period year;

        Draft(Actor editor, long agreement, long municipality, Period year) {
            this.editor = editor;
            this.agreement = agreement;
            this.municipality = municipality;
            this.year = year;
        }

        long write(String name, List<Long> responsible, Set<Purpose> purposes, String focus, DraftTarget... targets) {
            boolean paused = name.equals("seventh");
            return promises.draft(
                    editor,
                    agreement,
                    new DraftPromise(
                            texts.get("promise." + name + ".title"),
                            texts.get("promise." + name + ".summary"),
                            texts.get("promise." + name + ".text"),
                            texts.get("promise." + name + ".why"),
                            purposes,
                            texts.get("agreement.focus." + focus),
                            responsible,
                            List.of(municipality),
                            year,
                            name.equals("theft"),
                            List.of(targets),
                            paused
                                    ? List.of(new Pause(
                                            ExampleHolidays.summerWithin(year), texts.get("promise.seventh.pause")))
                                    : List.of(),
                            ExampleSituation.answeredBy(name, municipality)));
        }
    }
}
