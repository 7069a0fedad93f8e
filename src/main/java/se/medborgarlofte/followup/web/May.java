package se.medborgarlofte.followup.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.approval.Stage;
import se.medborgarlofte.followup.FollowUpDetails;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;

/** What the person may do with a round now. */
record May(
        boolean author,
        boolean judge,
        boolean submit,
        boolean approve,
        boolean publish,
        boolean force,
        boolean note,
        boolean discard,
        boolean restore) {

    @Component("followUpMay")
    static class Finder {

        private final Permissions permissions;

        Finder(Permissions permissions) {
            this.permissions = permissions;
        }

        May find(Actor actor, FollowUpDetails round) {
            Set<Long> where = round.municipalities();
            boolean writes = permissions.allows(actor, Action.WRITE, where);
            boolean open = round.stage() != Stage.PUBLISHED;
            boolean decides = round.approvals().lines().stream()
                    .anyMatch(line -> !line.isApproved()
                            && permissions.allowsFor(
                                    actor, Action.APPROVE, where, line.party().id()));
            return new May(
                    round.authors().contains(actor.personId()),
                    writes && open && round.stage() != Stage.DISCARDED,
                    writes && round.stage() == Stage.DRAFT,
                    round.stage() == Stage.SUBMITTED && decides,
                    round.stage() == Stage.APPROVED && permissions.allows(actor, Action.PUBLISH, where),
                    round.stage() == Stage.SUBMITTED
                            && !round.authors().contains(actor.personId())
                            && !round.approvals().approvals().isEmpty()
                            && !round.approvals().wasSentBack()
                            && permissions.allows(actor, Action.FORCE, where),
                    !open && permissions.allows(actor, Action.TELL_PUBLIC, where),
                    writes && open && round.stage() != Stage.DISCARDED,
                    writes && round.stage() == Stage.DISCARDED);
        }
    }
}
