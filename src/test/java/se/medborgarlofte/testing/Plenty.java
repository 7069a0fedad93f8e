package se.medborgarlofte.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.NewPerson;
import se.medborgarlofte.account.People;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.agreement.PublishedAgreement;
import se.medborgarlofte.agreement.PublishedAgreements;
import se.medborgarlofte.dialogue.DraftGathering;
import se.medborgarlofte.dialogue.GatheringKind;
import se.medborgarlofte.dialogue.GatheringReport;
import se.medborgarlofte.dialogue.Gatherings;
import se.medborgarlofte.measure.Measures;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.organisation.Parties;
import se.medborgarlofte.organisation.PlaceKind;
import se.medborgarlofte.organisation.Places;
import se.medborgarlofte.organisation.PoliceAreas;
import se.medborgarlofte.promise.ActivityKind;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.promise.PublishedPromise;
import se.medborgarlofte.promise.PublishedPromises;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.SwedishTime;
import se.medborgarlofte.situation.EditionDetails;
import se.medborgarlofte.situation.EditionProblems;
import se.medborgarlofte.situation.Editions;
import se.medborgarlofte.situation.Problem;

/** Much more of everything than the example has, in the same municipality. */
@TestComponent
public record Plenty(
        Underway underway,
        Municipalities municipalities,
        PoliceAreas areas,
        Parties parties,
        Places places,
        People people,
        ActivityTypes types,
        PublishedAgreements published,
        Agreements agreements,
        PublishedPromises promises,
        Gatherings gatherings,
        Measures measures,
        Editions editions,
        EditionProblems problems,
        JdbcClient jdbc,
        SwedishTime time) {

    /** One more of everything, and of agreements three: one published, one submitted, one draft. */
    public void add(int from, int to) {
        Actor editor = underway.actor("redaktor@pitea.example");
        long pitea = municipalities.bySlug("pitea").orElseThrow().id();
        long party = Objects.requireNonNull(editor.hats().get(0).party());
        PublishedAgreement agreement =
                published.find(pitea, "tillsammans-for-ett-tryggare-pitea").orElseThrow();
        Set<Long> counted = promises.under(agreement.id()).stream()
                .map(PublishedPromise::id)
                .collect(Collectors.toSet());
        for (int i = from; i <= to; i++) {
            addOrganisation(pitea, party, i);
            renew(editor, agreement, 3 * i);
            submit(editor, renew(editor, agreement, 3 * i + 1));
            publish(submit(editor, renew(editor, agreement, 3 * i + 2)));
            describe(editor, municipalities.get(pitea), i);
            record(pitea, counted, time.today().minusDays(i));
            plan(editor, pitea, party, time.today().plusDays(i));
            for (GatheringKind kind : GatheringKind.values()) {
                gather(editor, kind, pitea, party, counted, i);
            }
        }
    }

    private void addOrganisation(long municipality, long party, int i) {
        Actor administrator = underway.actor("admin@medborgarlofte.example");
        long other =
                municipalities.create(municipalities.available().get(0).code()).id();
        areas.create("Område " + i, Set.of(other));
        parties.addThirdParty(municipality, "Förening " + i);
        places.add(municipality, "By " + i, PlaceKind.TOWN);
        types.add(administrator, null, "Typ " + i, ActivityKind.OTHER, false);
        people.add(
                new NewPerson(
                        "person" + i + "@pitea.example",
                        "Öst " + i,
                        "läsare",
                        List.of(NewMembership.inMunicipality(Role.READER, party, municipality))),
                null);
    }

    /** A draft with copies of the promises. */
    private long renew(Actor editor, PublishedAgreement agreement, int days) {
        Period period = agreement.content().period();
        return agreements.renew(
                editor, agreement.id(), new Period(period.start().plusDays(days), period.end()));
    }

    private long submit(Actor editor, long agreement) {
        agreements.submit(editor, agreement);
        return agreement;
    }

    private void publish(long agreement) {
        for (String chief : List.of("kommunchef@pitea.example", "polischef@pitea.example")) {
            Actor actor = underway.actor(chief);
            agreements.approve(
                    actor,
                    agreement,
                    agreements.get(actor, agreement).approvals().digest());
        }
        agreements.publish(underway.actor("publicerare@pitea.example"), agreement, "");
    }

    /** One problem more in the draft, and a decided edition like the first; not decided now, so that the draft stays. */
    private void describe(Actor editor, MunicipalitySummary place, int i) {
        EditionDetails draft = editions.of(editor, place).stream()
                .filter(known -> known.decision() == null)
                .findFirst()
                .orElseThrow();
        Problem problem = new Problem(0, "Problem " + i, "", List.of("Orsak"), List.of(), "");
        problems.write(editor, draft.id(), draft.version(), null, problem);
        jdbc.sql("""
                        insert into situation_edition (municipality_id, dated, content, decided_by, decided_on, paragraph,
                            registration_number, created_by, changed_by, changed_at, version)
                        select municipality_id, dated - cast(:i as int), content, decided_by, decided_on, paragraph,
                            registration_number, created_by, changed_by, changed_at, version
                        from situation_edition where decided_on is not null order by id limit 1""").param("i", i).update();
    }

    private void record(long municipality, Set<Long> counted, LocalDate day) {
        Actor officer = underway.actor("polis@pitea.example");
        long party = Objects.requireNonNull(officer.hats().get(0).party());
        measures.record(
                officer, underway.measure("Informationsträff", municipality, party, counted, "Vi berättade.", day));
    }

    private void plan(Actor editor, long municipality, long party, LocalDate day) {
        measures.plan(editor, underway.measure("Cykelparkering", municipality, party, Set.of(), "", day));
    }

    private void gather(Actor editor, GatheringKind kind, long municipality, long party, Set<Long> counted, int i) {
        boolean held = i % 2 == 0;
        LocalDate day = time.today().plusDays(held ? -i : i);
        long id = gatherings.draft(
                editor,
                kind,
                new DraftGathering(
                        municipality,
                        Set.of(),
                        party,
                        Set.of(),
                        null,
                        "Ämne " + i,
                        "Välkommen.",
                        day.atTime(18, 0),
                        null,
                        kind == GatheringKind.MEETING ? "Torget" : "",
                        kind == GatheringKind.MEETING ? "" : "Kanalen",
                        null,
                        counted));
        gatherings.announce(editor, id, gatherings.get(editor, kind, id).version());
        if (held) {
            long version = gatherings.get(editor, kind, id).version();
            gatherings.report(editor, id, version, new GatheringReport(9, "Fart.", "Farthinder.", null, counted));
        }
    }
}
