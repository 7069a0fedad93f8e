package se.medborgarlofte.reminder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.agreement.AgreementContent.Contact;
import se.medborgarlofte.agreement.AgreementContent.Decision;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.agreement.DraftAgreement;
import se.medborgarlofte.agreement.DraftAgreement.DraftParticipant;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.mail.PostedLetters;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.testing.TestClock;

/** Towns in which something is written, waits and ends. */
@TestComponent
class ReminderWorld {

    private final PeopleFixtures people;
    private final Agreements agreements;
    private final ReminderSweep sweep;
    private final PostedLetters letters;
    private final TestClock clock;

    ReminderWorld(
            PeopleFixtures people, Agreements agreements, ReminderSweep sweep, PostedLetters letters, TestClock clock) {
        this.people = people;
        this.agreements = agreements;
        this.sweep = sweep;
        this.letters = letters;
        this.clock = clock;
    }

    /** Looks at that moment what is to be told. */
    void at(LocalDateTime moment) {
        clock.set(moment);
        sweep.sweep();
    }

    /** All that were posted, the oldest first. */
    List<Letter> to(Actor actor) {
        return letters.to(actor.email());
    }

    /**
     * A town and those who work there.
     *
     * @param editor writes for the municipality, chief and police approve, publisher publishes
     */
    record Place(Town town, Actor editor, Actor chief, Actor police, Actor publisher) {

        List<Actor> all() {
            return List.of(editor, chief, police, publisher);
        }
    }

    Place place() {
        Town town = people.town();
        return new Place(
                town,
                people.municipal(town, Role.EDITOR),
                people.municipal(town, Role.APPROVER),
                people.police(town, Role.APPROVER),
                people.municipal(town, Role.PUBLISHER));
    }

    long draft(Place place, String title, LocalDate end) {
        Town town = place.town();
        return agreements.draft(
                place.editor(),
                new DraftAgreement(
                        title,
                        List.of(town.id()),
                        null,
                        new Period(LocalDate.of(2026, 1, 1), end),
                        List.of(),
                        List.of(),
                        "",
                        "",
                        null,
                        List.of(
                                participant(town.party()),
                                participant(town.area().party())),
                        List.of(),
                        null));
    }

    long published(Place place, String title, LocalDate end) {
        long id = draft(place, title, end);
        publish(place, id);
        return id;
    }

    /** Every role for both parties. */
    NewMembership[] all(Place place) {
        Town town = place.town();
        return Stream.of(Role.RECORDER, Role.EDITOR, Role.PUBLISHER, Role.APPROVER, Role.PARTY_ADMINISTRATOR)
                .flatMap(role -> Stream.of(
                        NewMembership.inMunicipality(role, town.party(), town.id()),
                        NewMembership.inPoliceArea(
                                role, town.area().party(), town.area().id())))
                .toArray(NewMembership[]::new);
    }

    void publish(Place place, long id) {
        agreements.submit(place.editor(), id);
        approve(place, id);
    }

    void approve(Place place, long id) {
        for (Actor approver : List.of(place.chief(), place.police())) {
            agreements.approve(
                    approver, id, agreements.get(approver, id).approvals().digest());
        }
        agreements.publish(place.publisher(), id, "Ny tid.");
    }

    private static DraftParticipant participant(long party) {
        return new DraftParticipant(party, "", new Decision("", null, ""), new Contact("", "", ""));
    }
}
