package se.medborgarlofte.example;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.dialogue.DraftGathering;
import se.medborgarlofte.dialogue.GatheringKind;
import se.medborgarlofte.dialogue.GatheringReport;
import se.medborgarlofte.dialogue.Gatherings;
import se.medborgarlofte.example.ExamplePlaces.Made;
import se.medborgarlofte.example.ExamplePlaces.Types;
import se.medborgarlofte.example.ExamplePromises.Ids;
import se.medborgarlofte.shared.SwedishTime;

/**
 * What was done in the example's first five months: invented, and said so on every page. One promise is kept
 * (broadcasts), one on pace (dialogue), one behind (neighbours), and one has nothing to count.
 */
@Component
class ExampleYear {

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final ExampleMeasures done;
    private final Gatherings gatherings;
    private final ExamplePeople people;
    private final ExampleTexts texts;
    private final EntityManager entities;

    ExampleYear(
            ExampleMeasures done,
            Gatherings gatherings,
            ExamplePeople people,
            ExampleTexts texts,
            EntityManager entities) {
        this.done = done;
        this.gatherings = gatherings;
        this.people = people;
        this.texts = texts;
        this.entities = entities;
    }

    /** @param start the agreement's first day, at least five months before today */
    void live(Made made, Types types, Ids promises, LocalDate start, LocalDate today) {
        Set<Long> theft = Set.of(promises.theft());
        held(made, promises, GatheringKind.BROADCAST, 1, start.plusDays(27));
        held(made, promises, GatheringKind.MEETING, 1, start.plusDays(40));
        done.record(
                made,
                ExamplePeople.OFFICER,
                types.information(),
                "Bergsviken",
                start.plusDays(61),
                Set.of(promises.neighbours()));
        held(made, promises, GatheringKind.BROADCAST, 2, start.plusDays(75));
        done.record(
                made,
                ExamplePeople.STREET_OFFICE,
                types.bicycleParking(),
                "Centrum",
                start.plusDays(88),
                Set.of(promises.neighbours(), promises.theft()));
        done.record(made, ExamplePeople.OFFICER, types.bicycleMarking(), "Öjebyn", start.plusDays(96), theft);
        held(made, promises, GatheringKind.MEETING, 2, start.plusDays(110));
        done.record(made, ExamplePeople.OFFICER, types.bicycleMarking(), "Centrum", start.plusDays(118), theft);
        held(made, promises, GatheringKind.BROADCAST, 3, start.plusDays(131));
        done.record(made, ExamplePeople.OFFICER, types.bicycleMarking(), "Hortlax", start.plusDays(140), theft);
        announced(made, promises, GatheringKind.MEETING, 3, today.plusDays(16), today.minusDays(2));
    }

    private void held(Made made, Ids promises, GatheringKind kind, int number, LocalDate day) {
        long id = announced(made, promises, kind, number, day, day.minusDays(14));
        SwedishTime.at(day.plusDays(1).atTime(10, 0), () -> {
            Actor editor = people.as(editorOf(kind));
            gatherings.report(
                    editor,
                    id,
                    versionOf(editor, kind, id),
                    new GatheringReport(
                            kind == GatheringKind.MEETING ? 30 + 8 * number : 250 + 90 * number,
                            texts.get(key(kind, number, "raised")),
                            texts.get(key(kind, number, "outcome")),
                            null,
                            Set.of(promise(promises, kind))));
        });
    }

    private long announced(
            Made made, Ids promises, GatheringKind kind, int number, LocalDate day, LocalDate announced) {
        long[] id = new long[1];
        SwedishTime.at(announced.atTime(9, 0), () -> {
            Actor editor = people.as(editorOf(kind));
            boolean meeting = kind == GatheringKind.MEETING;
            LocalDateTime begins = day.atTime(EVENING);
            id[0] = gatherings.draft(
                    editor,
                    kind,
                    new DraftGathering(
                            made.pitea(),
                            Set.of(),
                            meeting ? made.piteaParty() : made.police(),
                            meeting ? Set.of(made.police()) : Set.of(),
                            meeting ? done.place(made, texts.get(key(kind, number, "place"))) : null,
                            texts.get(key(kind, number, "topic")),
                            texts.get(key(kind, number, "description")),
                            begins,
                            begins.plusMinutes(meeting ? 90 : 45),
                            meeting ? texts.get(key(kind, number, "venue")) : "",
                            meeting ? "" : texts.get("broadcast.channel"),
                            null,
                            Set.of(promise(promises, kind))));
            gatherings.announce(
                    editor, id[0], gatherings.get(editor, kind, id[0]).version());
        });
        return id[0];
    }

    /** What was done before in the same transaction is written first, so that the version is the newest. */
    private long versionOf(Actor editor, GatheringKind kind, long id) {
        entities.flush();
        return gatherings.get(editor, kind, id).version();
    }

    private static String editorOf(GatheringKind kind) {
        return kind == GatheringKind.MEETING ? ExamplePeople.EDITOR : ExamplePeople.COMMUNITY_OFFICER;
    }

    private static long promise(Ids promises, GatheringKind kind) {
        return kind == GatheringKind.MEETING ? promises.dialogue() : promises.broadcasts();
    }

    private static String key(GatheringKind kind, int number, String part) {
        return (kind == GatheringKind.MEETING ? "meeting." : "broadcast.") + number + "." + part;
    }
}
