package se.medborgarlofte.situation;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.PersonalDataGuard;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;

/**
 * The editions of a municipality's register. One is written at a time; when it is decided it is fixed, and what turns
 * out to be wrong is put right by the next.
 */
@Service
@Transactional(readOnly = true)
public class Editions {

    private final EditionRepository editions;
    private final JdbcClient jdbc;
    private final Municipalities municipalities;
    private final Permissions permissions;
    private final Acts acts;
    private final SwedishTime time;

    Editions(
            EditionRepository editions,
            JdbcClient jdbc,
            Municipalities municipalities,
            Permissions permissions,
            Acts acts,
            SwedishTime time) {
        this.editions = editions;
        this.jdbc = jdbc;
        this.municipalities = municipalities;
        this.permissions = permissions;
        this.acts = acts;
        this.time = time;
    }

    /** Of one municipality, the newest first, drafts too. */
    public List<EditionDetails> of(Actor actor, MunicipalitySummary municipality) {
        permissions.require(actor, Action.READ_UNPUBLISHED, Set.of(municipality.id()));
        return editions.findIn(Set.of(municipality.id())).stream()
                .map(edition -> details(actor, municipality, edition))
                .toList();
    }

    /** @throws NotFound for another municipality's, as for one that does not exist */
    public EditionDetails get(Actor actor, long id) {
        SituationEdition edition = editions.findById(id).orElseThrow(() -> new NotFound("edition " + id));
        permissions.require(actor, Action.READ_UNPUBLISHED, Set.of(edition.municipality()));
        return details(actor, municipalities.get(edition.municipality()), edition);
    }

    /** A draft; with the problems of the newest edition, which keep their keys. */
    @Transactional
    public long draft(Actor actor, long municipality, EditionText text) {
        permissions.require(actor, Action.WRITE, Set.of(municipality));
        check(text);
        List<SituationEdition> all = lockedIn(municipality);
        if (all.stream().anyMatch(edition -> edition.decision() == null)) {
            throw new WrongState("situation.error.oneDraft");
        }
        List<Problem> known = all.isEmpty() ? List.of() : all.get(0).content().problems();
        SituationEdition edition = editions.save(
                new SituationEdition(municipality, new EditionContent(text, known), actor.personId(), time.now()));
        record(actor, Deed.CREATED, edition, Change.to(text));
        return edition.id();
    }

    /** Two who begin at once wait for each other. */
    private List<SituationEdition> lockedIn(long municipality) {
        jdbc.sql("select id from municipality where id = :id for no key update")
                .param("id", municipality)
                .query(Long.class)
                .single();
        return editions.findIn(Set.of(municipality));
    }

    @Transactional
    public void edit(Actor actor, long id, long seenVersion, EditionText text) {
        SituationEdition edition = find(actor, id);
        check(text);
        EditionText before = edition.content().text();
        edition.write(edition.content().with(text), seenVersion, actor.personId(), time.now());
        editions.saveAndFlush(edition);
        record(actor, Deed.CHANGED, edition, Change.between(before, text));
    }

    /** From now on it holds, and stays as it is. */
    @Transactional
    public void decide(Actor actor, long id, long seenVersion, EditionDecision decision) {
        SituationEdition edition = find(actor, id);
        EditionText text = edition.content().text();
        if (text.mapping().isEmpty()
                || text.other().isEmpty()
                || text.analysis().isEmpty()) {
            throw Refusal.of("situation.error.parts");
        }
        if (decision.on().isAfter(time.today())) {
            throw Refusal.at("decidedOn", "situation.error.decidedOn.future");
        }
        if (decision.on().isBefore(text.date())) {
            throw Refusal.at("decidedOn", "situation.error.decidedOn.early");
        }
        PersonalDataGuard.check("decidedBy", decision.by());
        edition.decide(decision, seenVersion, actor.personId(), time.now());
        editions.saveAndFlush(edition);
        record(actor, Deed.DECIDED, edition, Change.to(decision));
    }

    /** A draft only. */
    @Transactional
    public void remove(Actor actor, long id, long seenVersion) {
        SituationEdition edition = find(actor, id);
        edition.requireDraft(seenVersion);
        record(actor, Deed.REMOVED, edition, Change.from(edition.content()));
        editions.delete(edition);
    }

    SituationEdition find(Actor actor, long id) {
        SituationEdition edition = editions.findForChange(id).orElseThrow(() -> new NotFound("edition " + id));
        permissions.require(actor, Action.WRITE, Set.of(edition.municipality()));
        return edition;
    }

    void record(Actor actor, Deed deed, SituationEdition edition, Change change) {
        acts.record(actor, Action.WRITE, Set.of(edition.municipality()), deed, edition.thing(), change);
    }

    private EditionDetails details(Actor actor, MunicipalitySummary municipality, SituationEdition edition) {
        return new EditionDetails(
                edition.id(),
                edition.version(),
                municipality,
                edition.content(),
                edition.decision(),
                permissions.allows(actor, Action.WRITE, Set.of(municipality.id())));
    }

    private static void check(EditionText text) {
        PersonalDataGuard.check("mapping", text.mapping());
        PersonalDataGuard.check("other", text.other());
        PersonalDataGuard.check("analysis", text.analysis());
        PersonalDataGuard.checkPersons("heldBy", text.heldBy());
        if (text.heldBy().isEmpty() != text.heldNumber().isEmpty()) {
            throw Refusal.at(text.heldBy().isEmpty() ? "heldBy" : "heldNumber", "situation.error.held");
        }
    }
}
