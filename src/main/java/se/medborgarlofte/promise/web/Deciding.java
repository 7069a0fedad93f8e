package se.medborgarlofte.promise.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.approval.ApprovalSheet;
import se.medborgarlofte.approval.Stage;
import se.medborgarlofte.approval.Standing;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;

/**
 * Which buttons a person sees beside a text. Only a convenience: the services refuse what must not be.
 *
 * @param author the person has written on it, and so neither approves nor publishes
 * @param given the approvals of this very text that the parties for which the person approves have given
 * @param withdraw give up a proposed new wording
 */
record Deciding(
        boolean author,
        boolean edit,
        boolean submit,
        boolean approve,
        boolean sendBack,
        List<ApprovalSheet.Line> given,
        boolean publish,
        boolean reasonNeeded,
        boolean discard,
        boolean restore,
        boolean withdraw) {

    @Component
    static class Finder {

        private final Permissions permissions;

        Finder(Permissions permissions) {
            this.permissions = permissions;
        }

        Deciding find(Actor actor, Standing text) {
            Set<Long> municipalities = text.municipalities();
            Stage stage = text.stage();
            boolean isPublic = text.publishedNumber() > 0;
            boolean writes = permissions.allows(actor, Action.WRITE, municipalities);
            List<ApprovalSheet.Line> own = text.approvals().lines().stream()
                    .filter(line -> permissions.allowsFor(
                            actor, Action.APPROVE, municipalities, line.party().id()))
                    .toList();
            boolean asked = stage == Stage.SUBMITTED || stage == Stage.APPROVED;
            return new Deciding(
                    text.authors().contains(actor.personId()),
                    writes && stage != Stage.DISCARDED,
                    writes && stage == Stage.DRAFT,
                    stage == Stage.SUBMITTED && own.stream().anyMatch(line -> !line.isApproved()),
                    asked && !own.isEmpty() && permissions.isFor(actor, Action.APPROVE, text.authors()),
                    asked ? own.stream().filter(ApprovalSheet.Line::isApproved).toList() : List.of(),
                    stage == Stage.APPROVED && permissions.allows(actor, Action.PUBLISH, municipalities),
                    isPublic,
                    writes && !isPublic && stage != Stage.DISCARDED,
                    writes && stage == Stage.DISCARDED,
                    writes && isPublic && stage != Stage.PUBLISHED);
        }
    }
}
