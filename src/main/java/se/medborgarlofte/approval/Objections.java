package se.medborgarlofte.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.PersonalDataGuard;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.StaleEdit;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.history.Publication;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.history.Versions;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Forbidden;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.shared.SwedishTime;

/**
 * What the other parties may say of a correction of words that one of them published: for some days a single no is
 * enough, and the words from before hold again, in a version of their own.
 */
@Service
@Transactional
public class Objections {

    /** So many days after that of the publication. */
    public static final int DAYS = 7;

    private final Versions versions;
    private final Permissions permissions;
    private final Acts acts;
    private final SwedishTime time;

    Objections(Versions versions, Permissions permissions, Acts acts, SwedishTime time) {
        this.versions = versions;
        this.permissions = permissions;
        this.acts = acts;
        this.time = time;
    }

    /** The last day on which this version, the newest of its text, may be objected to; nothing where that is over. */
    public static Optional<LocalDate> lastDay(Version newest, LocalDate today) {
        LocalDate last = SwedishTime.dayOf(newest.publishedAt()).plusDays(DAYS);
        return newest.how().kind() == Publication.Kind.CORRECTION && !last.isBefore(today)
                ? Optional.of(last)
                : Optional.empty();
    }

    /** The corrections at the end of what was published to which somebody may still object, oldest first. */
    static List<Version> open(List<Version> published, LocalDate today) {
        int first = published.size();
        while (first > 1 && lastDay(published.get(first - 1), today).isPresent()) {
            first--;
        }
        return published.subList(first, published.size());
    }

    /** Those of the parties for which the actor may object: not the ones that published the correction. */
    public static List<Ref> partiesOf(
            Permissions permissions, Actor actor, Version correction, ApprovableContent text) {
        Set<Long> where = ids(text.municipalities());
        return text.approvers().stream()
                .filter(party -> correction.approvals().stream()
                        .noneMatch(read -> read.party().equals(party.name())))
                .filter(party -> permissions.allowsFor(actor, Action.APPROVE, where, party.id()))
                .toList();
    }

    /**
     * Takes back the newest correction, and those right before it whose days are not over either.
     *
     * @param seenVersion of the text on the page; refused if somebody was first
     * @throws WrongState where the newest version is no correction, or the days are over
     */
    public void object(Actor actor, Steps texts, long id, long seenVersion, String reason) {
        Matter matter = texts.matter(actor, Action.APPROVE, id);
        ApprovableText<?> text = matter.text();
        List<Version> published =
                versions.of(matter.subject().kind(), Set.of(id)).getOrDefault(id, List.of());
        List<Version> open = open(published, time.today());
        if (open.isEmpty()) {
            throw new WrongState("approval.error.object.late");
        }
        Version former = published.get(published.size() - open.size() - 1);
        List<Ref> own = open.stream()
                .flatMap(correction -> partiesOf(permissions, actor, correction, text.read(former)).stream())
                .distinct()
                .toList();
        if (own.isEmpty()) {
            throw new Forbidden("approval.error.object.party", text.municipalities());
        }
        if (reason.isBlank()) {
            throw Refusal.at("reason", "approval.error.object.blank");
        }
        PersonalDataGuard.check("reason", reason);
        StaleEdit.check(seenVersion, text.version(), text.getClass().getSimpleName());
        int number = text.takeBack(former, time.now());
        List<Version.Approved> by = own.stream()
                .map(party -> new Version.Approved(party.name(), actor.title(), time.now()))
                .toList();
        versions.add(
                matter.subject(),
                number,
                former.content(),
                new Publication(
                        Publication.Kind.OBJECTION,
                        reason.strip(),
                        by,
                        former.how().without()),
                actor.personId(),
                text.municipalities());
        acts.recordFor(
                actor,
                Action.APPROVE,
                text.municipalities(),
                ids(own),
                Deed.OBJECTED,
                text.thing(),
                Change.to(Map.of("version", number)).with(reason.strip()));
    }

    private static Set<Long> ids(List<Ref> refs) {
        return refs.stream().map(Ref::id).collect(Collectors.toSet());
    }
}
