package se.medborgarlofte.promise.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.approval.ApprovalSheet;
import se.medborgarlofte.approval.Objections;
import se.medborgarlofte.approval.PublishingTime;
import se.medborgarlofte.approval.PublishingTimes;
import se.medborgarlofte.approval.Stage;
import se.medborgarlofte.approval.Standing;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.SwedishTime;

/**
 * Which buttons a person sees beside a text. Only a convenience: the services refuse what must not be.
 *
 * @param author the person has written on it, and so neither approves nor publishes
 * @param given the approvals of this very text that the parties for which the person approves have given
 * @param withdraw give up a proposed new wording
 * @param force publish without the parties that have not approved
 * @param correct publish the change as one of words only
 * @param objectUntil the last day on which the newest version, a correction, can be objected to; null where it cannot
 * @param time at which it publishes itself, or should have; null where none is set
 * @param revoke propose that what is public holds no more
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
        boolean withdraw,
        boolean force,
        boolean correct,
        @Nullable LocalDate objectUntil,
        @Nullable PublishingTime time,
        boolean revoke) {

    @Component
    static class Finder {

        private final Permissions permissions;
        private final PublishingTimes times;
        private final SwedishTime time;

        Finder(Permissions permissions, PublishingTimes times, SwedishTime time) {
            this.permissions = permissions;
            this.times = times;
            this.time = time;
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
            boolean holds = text.content().revoked().isEmpty();
            boolean publishes = permissions.allows(actor, Action.PUBLISH, municipalities);
            boolean author = text.authors().contains(actor.personId());
            boolean asked = stage == Stage.SUBMITTED || stage == Stage.APPROVED;
            return new Deciding(
                    author,
                    writes && stage != Stage.DISCARDED && holds,
                    writes && stage == Stage.DRAFT,
                    stage == Stage.SUBMITTED && own.stream().anyMatch(line -> !line.isApproved()),
                    asked && !own.isEmpty() && permissions.isFor(actor, Action.APPROVE, text.authors()),
                    asked ? own.stream().filter(ApprovalSheet.Line::isApproved).toList() : List.of(),
                    stage == Stage.APPROVED && publishes,
                    isPublic,
                    writes && !isPublic && stage != Stage.DISCARDED,
                    writes && stage == Stage.DISCARDED,
                    writes && isPublic && stage != Stage.PUBLISHED,
                    stage == Stage.SUBMITTED
                            && !author
                            && permissions.allows(actor, Action.FORCE, municipalities)
                            && holds
                            && !text.approvals().approvals().isEmpty()
                            && !text.approvals().wasSentBack(),
                    publishes && !author && text.isRewording(),
                    objectUntil(actor, text),
                    publishes ? times.of(text.subject()).orElse(null) : null,
                    writes
                            && stage == Stage.PUBLISHED
                            && holds
                            && !text.content().period().isBefore(time.today()));
        }

        private @Nullable LocalDate objectUntil(Actor actor, Standing text) {
            Version newest = text.newest().orElse(null);
            return newest == null
                            || Objections.partiesOf(permissions, actor, newest, text.content())
                                    .isEmpty()
                    ? null
                    : Objections.lastDay(newest, time.today()).orElse(null);
        }
    }
}
