package se.medborgarlofte.reminder;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.desk.Task;
import se.medborgarlofte.desk.Task.Saying;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.shared.BaseUrl;
import se.medborgarlofte.shared.SwedishDates;
import se.medborgarlofte.shared.SwedishTime;

/** The words of the letters. Tasks are told as on the desk; whoever else they name is left out. */
@Component
class LetterTexts {

    private final MessageSource messages;
    private final SwedishDates dates;
    private final BaseUrl base;

    LetterTexts(MessageSource messages, SwedishDates dates, BaseUrl base) {
        this.messages = messages;
        this.dates = dates;
        this.base = base;
    }

    Letter reminder(Actor actor, List<Task> tasks) {
        return new Letter(
                actor.email(),
                text("reminder.letter.subject", tasks.size()),
                text(
                        "reminder.letter.text",
                        actor.name(),
                        lines(Section.of(Task.Group.WAITING, tasks)),
                        base.link("/arbetsyta")));
    }

    Letter monday(Actor actor, List<Section> sections) {
        String told = sections.stream()
                .map(section -> heading(section.group()) + lines(section))
                .collect(Collectors.joining("\n\n"));
        return new Letter(
                actor.email(),
                text("reminder.monday.subject"),
                text(
                        "reminder.monday.text",
                        actor.name(),
                        told,
                        base.link("/arbetsyta"),
                        base.link("/arbetsyta/konto/mandagsbrev")));
    }

    private String heading(Task.Group group) {
        String heading = text("desk.group." + group);
        return heading + "\n" + "-".repeat(heading.length()) + "\n\n";
    }

    private String lines(Section section) {
        String lines = section.tasks().stream().map(this::line).collect(Collectors.joining("\n\n"));
        return section.more() == 0 ? lines : lines + "\n\n" + text("reminder.more", section.more());
    }

    private String line(Task task) {
        String what = Stream.of(
                        words(task.about()), task.day() == null ? null : dates.day(task.day()), words(task.step()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(". "));
        return "* " + task.title() + "\n  " + what + "\n  " + base.link(task.href());
    }

    private @Nullable String words(@Nullable Saying saying) {
        return saying == null || saying.personal()
                ? null
                : text(saying.key(), saying.arguments().toArray());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, SwedishTime.LOCALE);
    }
}
