package se.medborgarlofte.approval;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.desk.Task;
import se.medborgarlofte.desk.Task.Group;
import se.medborgarlofte.desk.Task.Saying;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.history.Versions;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.shared.SwedishDates;
import se.medborgarlofte.shared.SwedishTime;

/** What texts on their way to the public want from one person. */
@Component
public class TextTasks {

    private static final String APPROVE = "approval.task.approve";
    private static final String PUBLISH = "approval.task.publish";
    /** The step of who may write a draft on which nobody has decided. */
    public static final String WRITE = "approval.task.write";

    private static final String REWORK = "approval.task.rework";

    /** What waits for the very person. */
    private static final Set<String> OWN = Set.of(APPROVE, PUBLISH, REWORK);

    private final Approvals approvals;
    private final Permissions permissions;
    private final Versions versions;
    private final SwedishDates dates;
    private final SwedishTime time;

    TextTasks(Approvals approvals, Permissions permissions, Versions versions, SwedishDates dates, SwedishTime time) {
        this.approvals = approvals;
        this.permissions = permissions;
        this.versions = versions;
        this.dates = dates;
        this.time = time;
    }

    /**
     * The corrections of words to which the person may still object.
     *
     * @param base the address of the list that the texts are in
     */
    public <C extends ApprovableContent> List<Task> corrections(
            Actor actor, Subject.Kind kind, Class<C> type, String base) {
        Set<Long> where = permissions.municipalitiesWhere(actor, Action.APPROVE);
        Instant since = time.now().minus(Duration.ofDays(Objections.DAYS + 1));
        return versions.corrections(kind, where, since).stream()
                .flatMap(version -> correction(actor, version, version.read(type), base))
                .toList();
    }

    private Stream<Task> correction(Actor actor, Version version, ApprovableContent text, String base) {
        Subject subject = version.subject();
        return Objections.partiesOf(permissions, actor, version, text).isEmpty()
                ? Stream.empty()
                : Objections.lastDay(version, time.today())
                        .map(last -> Task.of(
                                        Group.WAITING, text.title(), base + "/" + subject.id(), "approval.task.object")
                                .on(last)
                                .about("approval.about." + subject.kind(), dates.period(text.period()))
                                .reminding("OBJECT:" + subject.kind() + ":" + subject.id() + ":" + version.number()))
                        .stream();
    }

    /** @param base the address of the list that the texts are in */
    public List<Task> of(Actor actor, List<Matter> matters, String base) {
        List<ApprovalSheet> sheets = approvals.sheets(matters);
        List<Task> tasks = new ArrayList<>();
        for (int index = 0; index < matters.size(); index++) {
            tasks.add(task(actor, matters.get(index), sheets.get(index), base));
        }
        return tasks;
    }

    private Task task(Actor actor, Matter matter, ApprovalSheet sheet, String base) {
        ApprovableText<?> text = matter.text();
        Saying step = step(actor, matter, sheet);
        boolean own = OWN.contains(step.key());
        Task task = new Task(
                own ? Group.WAITING : Group.UNDER_WAY,
                text.content().title(),
                about(matter),
                base + "/" + text.id(),
                step,
                null,
                null);
        return step.key().equals(APPROVE) ? task.reminding(matter(matter, sheet)) : task;
    }

    /** This very wording: one that was sent back and written anew is another matter. */
    private static String matter(Matter matter, ApprovalSheet sheet) {
        return "APPROVE:" + matter.subject().kind() + ":" + matter.subject().id() + ":" + sheet.digest();
    }

    /** What this person does next, or whom the text waits for. */
    private Saying step(Actor actor, Matter matter, ApprovalSheet sheet) {
        ApprovableText<?> text = matter.text();
        Set<Long> where = text.content().municipalities().stream().map(Ref::id).collect(Collectors.toSet());
        boolean writes = permissions.allows(actor, Action.WRITE, where);
        List<Ref> waitedFor = matter.parties().stream()
                .filter(party -> sheet.waitsFor(party.id()))
                .toList();
        boolean decides = permissions.isFor(actor, Action.APPROVE, matter.authors())
                && waitedFor.stream()
                        .anyMatch(party -> permissions.allowsFor(actor, Action.APPROVE, where, party.id()));
        boolean publishes = permissions.isFor(actor, Action.PUBLISH, matter.authors())
                && permissions.allows(actor, Action.PUBLISH, where);
        return switch (text.stage()) {
            case SUBMITTED -> decides ? Saying.of(APPROVE) : Saying.of("approval.task.others", names(waitedFor));
            case APPROVED -> Saying.of(publishes ? PUBLISH : "approval.task.othersPublish");
            default -> Saying.of(!writes ? "approval.task.othersWrite" : sheet.wasSentBack() ? REWORK : WRITE);
        };
    }

    /** The kind of text and its period: titles are repeated from one to the next. */
    private Saying about(Matter matter) {
        return Saying.of(
                "approval.about." + matter.subject().kind(),
                dates.period(matter.text().content().period()));
    }

    private static String names(List<Ref> parties) {
        return parties.stream().map(Ref::name).collect(Collectors.joining(", "));
    }
}
