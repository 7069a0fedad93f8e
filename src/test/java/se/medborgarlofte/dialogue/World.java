package se.medborgarlofte.dialogue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.agreement.AgreementContent.Contact;
import se.medborgarlofte.agreement.AgreementContent.Decision;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.agreement.DraftAgreement;
import se.medborgarlofte.agreement.DraftAgreement.DraftParticipant;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.organisation.Parties;
import se.medborgarlofte.organisation.PartySummary;
import se.medborgarlofte.organisation.PoliceAreas;
import se.medborgarlofte.promise.ActivityKind;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.promise.AtLeast;
import se.medborgarlofte.promise.Commitment;
import se.medborgarlofte.promise.DraftPromise;
import se.medborgarlofte.promise.DraftPromise.DraftTarget;
import se.medborgarlofte.promise.Promises;
import se.medborgarlofte.promise.Purpose;
import se.medborgarlofte.promise.Recurrence;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.testing.TestClock;

/** Makes municipalities with people and published promises for tests of meetings. */
@TestComponent
class World {

    static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private final Municipalities municipalities;
    private final PoliceAreas areas;
    private final Parties parties;
    private final Agreements agreements;
    private final Promises promises;
    private final ActivityTypes types;
    private final JdbcClient jdbc;

    World(
            Municipalities municipalities,
            PoliceAreas areas,
            Parties parties,
            Agreements agreements,
            Promises promises,
            ActivityTypes types,
            JdbcClient jdbc) {
        this.municipalities = municipalities;
        this.areas = areas;
        this.parties = parties;
        this.agreements = agreements;
        this.promises = promises;
        this.types = types;
        this.jdbc = jdbc;
    }

    /** A municipality that no other test has, its police, and an editor of the municipality's. */
    Town town() {
        MunicipalitySummary municipality =
                municipalities.create(municipalities.available().get(0).code());
        areas.create(municipality.name() + " med omnejd", Set.of(municipality.id()));
        List<PartySummary> both = parties.of(Set.of(municipality.id()));
        Town town = new Town(municipality, both.get(0).id(), both.get(1));
        town.editor = actor(town, town.party, Role.EDITOR);
        return town;
    }

    Actor actor(Town town, long party, Role role) {
        String email = UUID.randomUUID() + "@exempel.se";
        long person = jdbc.sql(
                        "insert into person (email, name, created_at) values (:email, :name, now()) returning id")
                .param("email", email)
                .param("name", role + " i " + town.municipality.name())
                .query(Long.class)
                .single();
        hat(person, town, party, role);
        return new Actor(
                person,
                role.name(),
                email,
                "",
                List.of(new Actor.Hat(role, party, Set.of(town.id()))),
                TestClock.START);
    }

    /** The same person with a hat of another town's municipality too. */
    Actor alsoIn(Actor actor, Town town, Role role) {
        hat(actor.personId(), town, town.party, role);
        List<Actor.Hat> hats = new ArrayList<>(actor.hats());
        hats.add(new Actor.Hat(role, town.party, Set.of(town.id())));
        return new Actor(actor.personId(), actor.name(), actor.email(), "", hats, TestClock.START);
    }

    private void hat(long person, Town town, long party, Role role) {
        jdbc.sql("insert into membership (person_id, role, party_id, municipality_id, starts_on, created_at)"
                        + " values (:person, :role, :party, :municipality, date '2026-01-01', now())")
                .param("person", person)
                .param("role", role.name())
                .param("party", party)
                .param("municipality", town.id())
                .update();
    }

    /** Published: at least three meetings this year, by both parties. */
    long promise(Town town, String title) {
        Actor approver = actor(town, town.party, Role.APPROVER);
        Actor police = actor(town, town.police, Role.APPROVER);
        long agreement = agreements.draft(town.editor, agreement(town));
        long promise = promises.draft(town.editor, agreement, promiseDraft(town, title));
        agreements.submit(town.editor, agreement);
        agreements.approve(
                approver,
                agreement,
                agreements.get(approver, agreement).approvals().digest());
        agreements.approve(
                police, agreement, agreements.get(police, agreement).approvals().digest());
        agreements.publish(actor(town, town.party, Role.PUBLISHER), agreement, "");
        return promise;
    }

    private static DraftAgreement agreement(Town town) {
        return new DraftAgreement(
                "Samverkan",
                List.of(town.id()),
                null,
                YEAR,
                List.of(),
                List.of(),
                "",
                "",
                null,
                List.of(participant(town.party), participant(town.police)),
                List.of(),
                null);
    }

    private static DraftParticipant participant(long party) {
        return new DraftParticipant(party, "", new Decision("", null, ""), new Contact("", "", ""));
    }

    private DraftPromise promiseDraft(Town town, String title) {
        long meetings = types.general(ActivityKind.MEETING).id();
        return new DraftPromise(
                title,
                "Vi möter er.",
                "Vi håller dialogmöten.",
                "",
                Set.of(Purpose.values()[0]),
                null,
                List.of(town.party, town.police),
                List.of(town.id()),
                YEAR,
                false,
                List.of(new DraftTarget(null, Set.of(meetings), AtLeast.of(3, Recurrence.YEAR), Commitment.BINDING)));
    }

    /** A municipality of its own for one test. */
    static final class Town {
        final MunicipalitySummary municipality;
        final long police;
        final long party;
        private final PartySummary of;

        @SuppressWarnings("NullAway.Init")
        Actor editor;

        Town(MunicipalitySummary municipality, long police, PartySummary of) {
            this.municipality = municipality;
            this.police = police;
            this.of = of;
            this.party = of.id();
        }

        String partyName() {
            return of.name();
        }

        long id() {
            return municipality.id();
        }

        /** A meeting for which so many may sign up. */
        DraftGathering withSeats(String topic, LocalDateTime startsAt, int seats) {
            DraftGathering meeting = meeting(topic, startsAt);
            return new DraftGathering(
                    meeting.municipality(),
                    meeting.alsoIn(),
                    meeting.organiser(),
                    meeting.coOrganisers(),
                    null,
                    topic,
                    meeting.description(),
                    startsAt,
                    null,
                    meeting.venue(),
                    "",
                    null,
                    new Arrangement(MeetingForm.MEETING, Agenda.NONE, "", Access.UNKNOWN, seats, ""),
                    Set.of());
        }

        DraftGathering broadcast(String topic, LocalDateTime startsAt) {
            return new DraftGathering(
                    id(), Set.of(), police, Set.of(), null, topic, "", startsAt, null, "", "Facebook", null, Set.of());
        }

        DraftGathering meeting(String topic, LocalDateTime startsAt, Long... promises) {
            return new DraftGathering(
                    id(),
                    Set.of(),
                    party,
                    Set.of(),
                    null,
                    topic,
                    "Kom och prata.",
                    startsAt,
                    null,
                    "Folkets hus",
                    "",
                    null,
                    Set.of(promises));
        }
    }
}
