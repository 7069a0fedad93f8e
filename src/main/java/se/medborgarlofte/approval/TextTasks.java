package se.medborgarlofte.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.desk.Task;
import se.medborgarlofte.desk.Task.Group;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.Ref;

/** What texts on their way to the public want from one person. */
@Component
public class TextTasks {

    private final Approvals approvals;
    private final Permissions permissions;

    TextTasks(Approvals approvals, Permissions permissions) {
        this.approvals = approvals;
        this.permissions = permissions;
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
        Set<Long> where = text.content().municipalities().stream().map(Ref::id).collect(Collectors.toSet());
        boolean wrote = matter.authors().contains(actor.personId());
        boolean decides = matter.parties().stream()
                .filter(party -> sheet.waitsFor(party.id()))
                .anyMatch(party -> permissions.allowsFor(actor, Action.APPROVE, where, party.id()));
        String title = text.content().title();
        String href = base + "/" + text.id();
        if (text.stage() == Stage.SUBMITTED && decides && !wrote) {
            return Task.of(Group.WAITING, title, href, "approval.task.approve");
        }
        if (text.stage() == Stage.APPROVED && !wrote && permissions.allows(actor, Action.PUBLISH, where)) {
            return Task.of(Group.WAITING, title, href, "approval.task.publish");
        }
        if (text.stage() == Stage.DRAFT && sheet.wasSentBack() && permissions.allows(actor, Action.WRITE, where)) {
            return Task.of(Group.WAITING, title, href, "approval.task.rework");
        }
        return Task.of(Group.UNDER_WAY, title, href, "approval.stage." + text.stage());
    }
}
