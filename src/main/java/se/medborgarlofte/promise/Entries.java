package se.medborgarlofte.promise;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.PersonalDataGuard;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.history.Chain;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.history.Versions;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.SwedishDates;
import se.medborgarlofte.shared.SwedishTime;

/**
 * What staff record by hand for published targets that no measure counts: milestones, requests, values of indicators. It
 * is public at once, and never changed without a trace.
 */
@Service
@Transactional(readOnly = true)
public class Entries {

    private final PromiseRepository promises;
    private final EntryLedger ledger;
    private final Versions versions;
    private final Chain chain;
    private final Permissions permissions;
    private final Acts acts;
    private final SwedishDates dates;
    private final SwedishTime time;

    Entries(
            PromiseRepository promises,
            EntryLedger ledger,
            Versions versions,
            Chain chain,
            Permissions permissions,
            Acts acts,
            SwedishDates dates,
            SwedishTime time) {
        this.promises = promises;
        this.ledger = ledger;
        this.versions = versions;
        this.chain = chain;
        this.permissions = permissions;
        this.acts = acts;
        this.dates = dates;
        this.time = time;
    }

    /** The published targets for which the actor may record something; none where they may not. */
    public List<Target> targets(Actor actor, PromiseDetails promise) {
        if (!permissions.allows(actor, Action.RECORD_ENTRY, promise.municipalities())) {
            return List.of();
        }
        Map<Long, Version> published = versions.newest(Subject.Kind.PROMISE, Set.of(promise.id()));
        return published.values().stream()
                .flatMap(version -> version.read(PromiseContent.class).targets().stream())
                .filter(target -> !target.rule().recordedByHand().isEmpty())
                .toList();
    }

    /**
     * @throws NotFound where nothing is recorded by hand for such a target
     * @throws WrongState while the promise is not published
     */
    public EntrySheet sheet(Actor actor, long promise, int target) {
        find(actor, promise);
        PromiseContent content = Optional.ofNullable(
                        versions.newest(Subject.Kind.PROMISE, Set.of(promise)).get(promise))
                .orElseThrow(() -> new WrongState("promise.error.entry.unpublished"))
                .read(PromiseContent.class);
        Target published = content.targets().stream()
                .filter(each -> each.key() == target)
                .filter(each -> !each.rule().recordedByHand().isEmpty())
                .findFirst()
                .orElseThrow(() -> new NotFound("target " + target + " of promise " + promise));
        List<Entry> entries = ledger.of(List.of(promise)).getOrDefault(promise, List.of()).stream()
                .filter(entry -> entry.target() == target)
                .sorted(Comparator.comparing(Entry::day)
                        .thenComparing(Entry::number)
                        .reversed())
                .toList();
        return new EntrySheet(promise, content.title(), content.period(), published, entries);
    }

    @Transactional
    public void record(Actor actor, long promise, int target, NewEntry entry) {
        record(actor, sheet(actor, promise, target), entry);
    }

    /**
     * A citizen asks for what a target promises to those who ask: it counts as received from today on.
     *
     * @param note what the public reads; nothing of the citizen's own words
     * @throws NotFound where the promise has no such target now
     */
    @Transactional
    public void ask(long promise, int target, String note) {
        Promise found = promises.findById(promise).orElseThrow(() -> new NotFound("promise " + promise));
        PromiseContent content = Optional.ofNullable(
                        versions.newest(Subject.Kind.PROMISE, Set.of(promise)).get(promise))
                .orElseThrow(() -> new NotFound("published promise " + promise))
                .read(PromiseContent.class);
        boolean askedFor = content.revoked().isEmpty()
                && content.period().contains(time.today())
                && content.targets().stream()
                        .anyMatch(each -> each.key() == target
                                && each.rule().recordedByHand().contains(EntryKind.REQUESTED));
        if (!askedFor) {
            throw new WrongState("promise.error.entry.notAsked");
        }
        NewEntry entry = new NewEntry(EntryKind.REQUESTED, time.today(), null, note, null, null);
        ledger.write(promise, target, null, entry, null, false, null);
        chain.extend(found.municipalities());
    }

    /** Several values of an indicator at once: all, or none where one of them cannot be. */
    @Transactional
    public void recordAll(Actor actor, long promise, int target, List<NewEntry> values) {
        EntrySheet sheet = sheet(actor, promise, target);
        Set<LocalDate> days = sheet.entries().stream()
                .filter(entry -> !entry.struck())
                .map(Entry::day)
                .collect(Collectors.toCollection(HashSet::new));
        for (NewEntry value : values) {
            if (!days.add(value.day())) {
                throw Refusal.at("rows", "promise.error.values.twice", dates.day(value.day()));
            }
            try {
                record(actor, sheet, value);
            } catch (Refusal wrong) {
                throw Refusal.at("rows", wrong.messageKey(), wrong.arguments());
            }
        }
    }

    private void record(Actor actor, EntrySheet sheet, NewEntry entry) {
        check(sheet, entry, null);
        ledger.write(sheet.promise(), sheet.target().key(), null, entry, null, false, actor.personId());
        tell(actor, sheet.promise(), Deed.RECORDED, Change.to(entry));
    }

    /** @param number of the entry, which keeps its kind */
    @Transactional
    public void correct(Actor actor, long promise, int target, int number, NewEntry entry, EntryReason reason) {
        EntrySheet sheet = sheet(actor, promise, target);
        Entry before = standing(sheet, number);
        check(sheet, entry, before);
        ledger.write(promise, target, number, entry, reason, false, actor.personId());
        tell(actor, promise, Deed.CORRECTED, Change.between(asWritten(before), entry));
    }

    @Transactional
    public void strike(Actor actor, long promise, int target, int number, EntryReason reason) {
        Entry before = standing(sheet(actor, promise, target), number);
        ledger.write(promise, target, number, asWritten(before), reason, true, actor.personId());
        tell(actor, promise, Deed.STRUCK, Change.because(reason.name()));
    }

    private static Entry standing(EntrySheet sheet, int number) {
        Entry entry = sheet.entry(number);
        if (entry.struck()) {
            throw new WrongState("promise.error.entry.struck");
        }
        return entry;
    }

    private void check(EntrySheet sheet, NewEntry entry, @Nullable Entry before) {
        if (!sheet.target().rule().recordedByHand().contains(entry.kind())
                || (before != null && before.kind() != entry.kind())) {
            throw Refusal.at("kind", "form.error.choice");
        }
        if (entry.day().isAfter(time.today())) {
            throw Refusal.at("day", "promise.error.entry.future");
        }
        Period period = sheet.period();
        if (entry.kind() != EntryKind.VALUE && entry.day().isBefore(period.start())) {
            throw Refusal.at("day", "promise.error.entry.early", dates.day(period.start()));
        }
        if (entry.kind() == EntryKind.MET) {
            Entry asked = asked(sheet, entry, before);
            if (entry.day().isBefore(asked.day())) {
                throw Refusal.at("day", "promise.error.entry.beforeRequest", dates.day(asked.day()));
            }
        }
        PersonalDataGuard.check("note", entry.note());
        PersonalDataGuard.checkLink("link", entry.link());
    }

    private static Entry asked(EntrySheet sheet, NewEntry entry, @Nullable Entry before) {
        boolean same = before != null && entry.about() != null && entry.about().equals(before.about());
        return sheet.entries().stream()
                .filter(asked -> Integer.valueOf(asked.number()).equals(entry.about()))
                .filter(asked -> same || sheet.unmet().contains(asked))
                .findFirst()
                .orElseThrow(() -> Refusal.at("about", "promise.error.entry.about"));
    }

    private void tell(Actor actor, long promise, Deed deed, Change change) {
        Promise found = find(actor, promise);
        chain.extend(found.municipalities());
        acts.record(actor, Action.RECORD_ENTRY, found.municipalities(), deed, found.thing(), change);
    }

    private Promise find(Actor actor, long id) {
        Promise promise = promises.findById(id).orElseThrow(() -> new NotFound("promise " + id));
        permissions.require(actor, Action.RECORD_ENTRY, promise.municipalities());
        return promise;
    }

    private static NewEntry asWritten(Entry entry) {
        return new NewEntry(entry.kind(), entry.day(), entry.amount(), entry.note(), entry.link(), entry.about());
    }
}
