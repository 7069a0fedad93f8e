package se.medborgarlofte.example;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.example.ExamplePlaces.Made;
import se.medborgarlofte.example.ExamplePlaces.Types;
import se.medborgarlofte.example.ExamplePromises.Ids;
import se.medborgarlofte.promise.CoveredMember;
import se.medborgarlofte.promise.Deviation;
import se.medborgarlofte.promise.Deviations;
import se.medborgarlofte.promise.Entries;
import se.medborgarlofte.promise.EntryKind;
import se.medborgarlofte.promise.NewEntry;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.SwedishTime;

/** What was done for the promises with a list, a pause, a milestone and an indicator; and a deviation that was told. */
@Component
class ExampleOtherKinds {

    private static final int VISITS_APART = 24;

    private final ExampleMeasures done;
    private final Entries entries;
    private final Deviations deviations;
    private final ExamplePeople people;
    private final ExampleTexts texts;

    ExampleOtherKinds(
            ExampleMeasures done, Entries entries, Deviations deviations, ExamplePeople people, ExampleTexts texts) {
        this.done = done;
        this.entries = entries;
        this.deviations = deviations;
        this.people = people;
        this.texts = texts;
    }

    /** @param start the agreement's first day, at least five months before today */
    void live(Made made, Types types, Ids promises, LocalDate start, LocalDate today) {
        visitClasses(made, types, promises.seventh(), start, today);
        patrol(made, types, promises.seventh(), start, today);
        light(made, types, promises.light(), start);
        deviate(promises.neighbours(), today);
    }

    /** Two classes at once, then one at a time, one of them again; never in the holidays. */
    private void visitClasses(Made made, Types types, long promise, LocalDate start, LocalDate today) {
        Iterator<List<String>> visited = List.of(List.of("7A", "7B"), List.of("7C"), List.of("7A"), List.of("7D"))
                .iterator();
        for (LocalDate day = start.plusDays(10); day.isBefore(today) && visited.hasNext(); ) {
            LocalDate schoolDay = ExampleHolidays.weekday(day);
            if (!ExampleHolidays.contain(schoolDay) && schoolDay.isBefore(today)) {
                Set<CoveredMember> members = visited.next().stream()
                        .map(name -> new CoveredMember(promise, ExamplePromises.LIST, name))
                        .collect(Collectors.toSet());
                done.record(
                        made,
                        ExamplePeople.OFFICER,
                        types.classVisit(),
                        "Centrum",
                        schoolDay,
                        Set.of(promise),
                        members);
            }
            day = day.plusDays(VISITS_APART);
        }
    }

    /** Twice a month, but not on the days that the promise leaves out. */
    private void patrol(Made made, Types types, long promise, LocalDate start, LocalDate today) {
        Period pause = ExampleHolidays.summerWithin(ExamplePromises.year(start));
        for (LocalDate month = start; month.isBefore(today); month = month.plusMonths(1)) {
            for (int dayOfMonth : new int[] {8, 22}) {
                LocalDate day = month.withDayOfMonth(dayOfMonth);
                if (day.isBefore(today) && !pause.contains(day)) {
                    done.record(made, ExamplePeople.OFFICER, types.footPatrol(), "Centrum", day, Set.of(promise));
                }
            }
        }
    }

    private void light(Made made, Types types, long promise, LocalDate start) {
        Set<Long> counted = Set.of(promise);
        String street = ExamplePeople.STREET_OFFICE;
        done.record(made, street, types.lighting(), "Öjebyn", start.plusDays(50), counted);
        done.record(made, street, types.lighting(), "Bergsviken", start.plusDays(105), counted);
        value(promise, start.plusDays(20), "37.5", "first");
        value(promise, start.plusDays(81), "36", "second");
        enter(promise, ExamplePromises.PLAN, EntryKind.DONE, start.plusDays(97), null, "promise.light.decided");
        value(promise, start.plusDays(142), "33.5", "third");
    }

    private void value(long promise, LocalDate day, String amount, String note) {
        enter(
                promise,
                ExamplePromises.AVOIDING,
                EntryKind.VALUE,
                day,
                new BigDecimal(amount),
                "promise.light.value." + note);
    }

    private void enter(
            long promise, int target, EntryKind kind, LocalDate day, @Nullable BigDecimal amount, String note) {
        SwedishTime.at(
                day.plusDays(1).atTime(10, 0),
                () -> entries.record(
                        people.as(ExamplePeople.EDITOR),
                        promise,
                        target,
                        new NewEntry(kind, day, amount, texts.get(note), null, null)));
    }

    private void deviate(long promise, LocalDate today) {
        LocalDate told = today.minusDays(12);
        SwedishTime.at(
                told.atTime(10, 0),
                () -> deviations.publish(
                        people.as(ExamplePeople.PUBLISHER),
                        promise,
                        new Deviation(
                                new Period(told, today.plusDays(30)),
                                texts.get("deviation.reason"),
                                texts.get("deviation.plan"))));
    }
}
