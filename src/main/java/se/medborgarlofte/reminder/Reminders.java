package se.medborgarlofte.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Actors;
import se.medborgarlofte.desk.Desk;
import se.medborgarlofte.desk.Task;
import se.medborgarlofte.mail.Outbox;

/** Tells one person what they have not been told: what is told and the letter are one transaction. */
@Service
@Transactional
class Reminders {

    private final Actors actors;
    private final Desk desk;
    private final Told told;
    private final MondayLetters mondays;
    private final LetterTexts texts;
    private final Outbox outbox;

    Reminders(Actors actors, Desk desk, Told told, MondayLetters mondays, LetterTexts texts, Outbox outbox) {
        this.actors = actors;
        this.desk = desk;
        this.told = told;
        this.mondays = mondays;
        this.texts = texts;
        this.outbox = outbox;
    }

    /** Of each matter once, whatever there is new in one letter. */
    public void remind(long person) {
        actors.load(person).ifPresent(actor -> remind(actor, desk.tasks(actor)));
    }

    /** The letter of that Monday, to whoever wants it; what is in it needs no letter of its own. */
    public void remind(long person, LocalDate monday) {
        actors.load(person).ifPresent(actor -> {
            List<Task> tasks = desk.tasks(actor);
            if (mondays.isOn(person)
                    && !told.add(person, Set.of("MONDAY:" + monday)).isEmpty()) {
                List<Section> sections = Section.of(tasks);
                if (!sections.isEmpty()) {
                    outbox.post(texts.monday(actor, sections));
                    told.add(person, matters(sections.stream().flatMap(section -> section.tasks().stream())));
                }
            }
            remind(actor, tasks);
        });
    }

    private void remind(Actor actor, List<Task> tasks) {
        Set<String> untold = told.add(actor.personId(), matters(tasks.stream()));
        if (!untold.isEmpty()) {
            outbox.post(texts.reminder(
                    actor,
                    tasks.stream()
                            .filter(task -> task.reminder() != null && untold.contains(task.reminder()))
                            .toList()));
        }
    }

    private static Set<String> matters(Stream<Task> tasks) {
        return tasks.map(Task::reminder).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
