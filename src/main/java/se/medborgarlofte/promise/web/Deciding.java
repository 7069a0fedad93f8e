package se.medborgarlofte.promise.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.approval.Stage;
import se.medborgarlofte.approval.Standing;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;

/**
 * Which buttons a person sees beside a text. Only a convenience: the services refuse what must not be.
 *
 * @param author the person has written on it, and so neither approves nor publishes
 */
record Deciding(boolean author, boolean edit, boolean submit, boolean approve, boolean publish, boolean reasonNeeded) {

    @Component
    static class Finder {

        private final Permissions permissions;

        Finder(Permissions permissions) {
            this.permissions = permissions;
        }

        Deciding find(Actor actor, Standing text) {
            Set<Long> municipalities = text.municipalities();
            Stage stage = text.stage();
            boolean writes = permissions.allows(actor, Action.WRITE, municipalities);
            boolean decides = text.approvals().lines().stream()
                    .anyMatch(line -> permissions.allowsFor(
                            actor, Action.APPROVE, municipalities, line.party().id()));
            return new Deciding(
                    text.authors().contains(actor.personId()),
                    writes,
                    writes && stage == Stage.DRAFT,
                    decides && (stage == Stage.SUBMITTED || stage == Stage.APPROVED),
                    stage == Stage.APPROVED && permissions.allows(actor, Action.PUBLISH, municipalities),
                    text.publishedNumber() > 0);
        }
    }
}
